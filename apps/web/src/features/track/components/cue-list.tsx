'use client';
import { UnstyledButton } from '@mantine/core';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { currentItem, playItemOf, playQueue, seek, useTransport } from '../../../entities/transport';
import { cueColour, cueName, sourceName } from '../../../entities/waveform';
import { countOf, formatBpm, formatDuration } from '../../../lib/format';
import { Section } from '../../../ui/page';
import classes from './cue-list.module.css';

/** Cue points as your DJ programs have them; with audio, a press plays from there. */
export function CueList({ track }: { readonly track: TrackDetail }) {
  const item = playItemOf(track);
  const mine = useTransport((state) => currentItem(state)?.src === item.src);
  const onPlay = (seconds: number) => {
    if (!mine) playQueue([item]);
    seek(seconds);
  };
  return (
    <Section title="Cues and grid">
      {track.cues.map(({ source, grid, cues }) => (
        <div key={source}>
          <h3 className={classes.source}>
            {[sourceName(source), gridText(grid), countOf(cues.length, 'cue')].filter(Boolean).join(' · ')}
          </h3>
          <ul className={classes.list}>
            {cues.map((cue) => (
              <li key={`${cue.kind} ${cue.slot} ${cue.seconds}`}>
                <UnstyledButton
                  className={classes.point}
                  disabled={!track.hasAudio}
                  onClick={() => onPlay(cue.seconds)}
                >
                  <span className={classes.dot} style={{ background: cueColour(cue) }} />
                  <span className={classes.time}>{formatDuration(cue.seconds)}</span>
                  <span className={classes.name}>{[cueName(cue), cue.name].filter(Boolean).join(' · ')}</span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

/** "grid at 128 BPM", or how often the tempo changes. */
function gridText(grid: TrackDetail['cues'][number]['grid']): string {
  const [first, ...more] = grid;
  if (!first) return '';
  const tempos = new Set([first, ...more].map(({ bpm }) => formatBpm(bpm)));
  return tempos.size === 1 ? `grid at ${formatBpm(first.bpm)} BPM` : `grid with ${tempos.size} tempos`;
}
