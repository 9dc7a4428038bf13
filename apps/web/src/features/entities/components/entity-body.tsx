'use client';
import { CamelotWheel } from '../../../entities/key';
import { ReleaseGrid } from '../../../entities/release';
import { TrackLine } from '../../../entities/track';
import { PlayButton, playItemOf } from '../../../entities/transport';
import { countOf } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Shape } from '../api/entity-queries';
import { bpmBars, libraryHref, yearBars } from '../hooks/bars';
import { BarStrip } from './bar-strip';
import classes from './entity.module.css';

interface EntityBodyProps {
  readonly shape: Shape;
  /** The library's filter that stands for it: `{ label: "Basic Channel" }`. */
  readonly within: Readonly<Record<string, string>>;
  /** What else belongs beside the pictures: neighbours, labels. */
  readonly children?: ReactNode;
}

/** What the pages of an artist, a label and a style have in common: its shape, its records, its tracks. */
export function EntityBody({ shape, within, children }: EntityBodyProps) {
  return (
    <>
      <Pictures shape={shape} within={within} />
      {children}
      {shape.releases.length > 0 && (
        <Section title={countOf(shape.counts.releases, 'record')}>
          <ReleaseGrid releases={shape.releases} />
        </Section>
      )}
      {shape.tracks.length > 0 && <Tracks shape={shape} />}
    </>
  );
}

function Pictures({ shape, within }: Omit<EntityBodyProps, 'children'>) {
  const router = useRouter();
  const years = yearBars(shape.years, within);
  const bpm = bpmBars(shape.bpm, within);
  const keys = new Map(shape.keys.map(({ value, count }) => [value, count]));
  if (years.length + bpm.length + keys.size === 0) return null;
  return (
    <Section title="How it spreads">
      <div className={classes.pictures}>
        {years.length > 0 && <BarStrip title="Years" noun="record" bars={years} />}
        {bpm.length > 0 && <BarStrip title="Tempo" noun="track" bars={bpm} />}
        {keys.size > 0 && (
          <div className={classes.wheel}>
            <CamelotWheel
              counts={keys}
              chosen={[]}
              onChange={([key = '']) => router.push(libraryHref({ ...within, key }))}
            />
          </div>
        )}
      </div>
    </Section>
  );
}

function Tracks({ shape }: { readonly shape: Shape }) {
  const queue = shape.tracks.filter(({ hasAudio }) => hasAudio).map(playItemOf);
  const rest = shape.counts.tracks - shape.tracks.length;
  return (
    <Section
      title={countOf(shape.counts.tracks, 'track')}
      {...(rest > 0 && { about: `The first ${shape.tracks.length} of them.` })}
    >
      <div className={classes.tracks}>
        {shape.tracks.map((track) => (
          <TrackLine
            key={track.id}
            track={track}
            note={track.releaseTitle}
            actions={track.hasAudio && <PlayButton item={playItemOf(track)} queue={queue} />}
          />
        ))}
      </div>
    </Section>
  );
}
