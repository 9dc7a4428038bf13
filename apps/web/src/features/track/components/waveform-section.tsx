'use client';
import { ActionIcon, Button } from '@mantine/core';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { IconWaveSine, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import {
  currentItem,
  playItemOf,
  playQueue,
  positionNow,
  seek,
  useTransport,
} from '../../../entities/transport';
import { useHeard, WaveOverview, WaveZoom } from '../../../entities/waveform';
import { useAnalyseTrack } from '../api/track-actions';
import { WaveLegend } from './wave-legend';
import classes from './waveform-section.module.css';

/** Seconds that the zoomed part may show: a bar or two, up to a section. */
const ZOOMS = [4, 8, 16, 32, 64] as const;

interface WaveformSectionProps {
  readonly track: TrackDetail;
  readonly mayChange: boolean;
}

/** The sound of a track: all of it, and the part around the needle, with grid, cues and where the energy changes. */
export function WaveformSection({ track, mayChange }: WaveformSectionProps) {
  const { hearing, waveform } = useHeard(track.id);
  const [zoom, setZoom] = useState(1);
  const item = playItemOf(track);
  const mine = useTransport((state) => currentItem(state)?.src === item.src);
  const moving = useTransport((state) => state.playing) && mine;
  const played = useTransport((state) => (currentItem(state)?.src === item.src ? state.time : 0));
  const now = useCallback(() => (mine ? positionNow() : 0), [mine]);
  const duration = hearing?.durationSeconds ?? track.durationSeconds ?? 0;
  const onSeek = (seconds: number) => {
    if (!mine) playQueue([item]);
    seek(seconds);
  };
  if (hearing && !hearing.hasWaveform) return <NoWaveform track={track} mayChange={mayChange} />;
  const seconds = ZOOMS[zoom] ?? 8;
  return (
    <section aria-label="Waveform" className={classes.section}>
      {waveform && hearing ? (
        <WaveZoom
          {...{ waveform, duration, seconds, moving, now, onSeek }}
          marks={hearing}
          height={110}
          time={played}
        />
      ) : (
        <div className={classes.waiting} role="status">
          The waveform is coming…
        </div>
      )}
      <WaveOverview
        {...{ waveform, duration, onSeek }}
        marks={waveform && hearing}
        time={played}
        height={56}
        label={`Position in ${track.title}`}
      />
      <div className={classes.foot}>
        {hearing && <WaveLegend hearing={hearing} />}
        <span className={classes.zoom}>
          <ActionIcon
            size={30}
            aria-label="Zoom out"
            disabled={zoom === ZOOMS.length - 1}
            onClick={() => setZoom(zoom + 1)}
          >
            <IconZoomOut size={17} />
          </ActionIcon>
          <span className="numbers">{seconds} s</span>
          <ActionIcon size={30} aria-label="Zoom in" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
            <IconZoomIn size={17} />
          </ActionIcon>
        </span>
      </div>
    </section>
  );
}

function NoWaveform({ track, mayChange }: WaveformSectionProps) {
  const analyse = useAnalyseTrack(track.id);
  return (
    <section aria-label="Waveform" className={classes.empty}>
      <span>
        {track.analysis
          ? 'The analysis left no waveform. Analysing again makes one.'
          : 'Not analysed yet: no waveform, no grid.'}
      </span>
      {mayChange && (
        <Button
          size="xs"
          variant="light"
          leftSection={<IconWaveSine size={15} />}
          loading={analyse.isPending}
          onClick={() => analyse.mutate(track.analysis !== null)}
        >
          Draw its waveform
        </Button>
      )}
    </section>
  );
}
