'use client';
import { Section } from '../../../ui/page';
import { hueOfKey, useKeyText } from '../../../entities/key';
import { formatBpm } from '../../../lib/format';
import type { PlaylistItem } from '../hooks/reorder';
import { courseLine, spread } from '../../../ui/line-chart/course-line';
import classes from './playlist-course.module.css';

const HEIGHT = 64;

/** Tempo, energy and key over the whole set, one place a track. */
export function PlaylistCourse({ items }: { readonly items: readonly PlaylistItem[] }) {
  const tracks = items.map(({ track }) => track);
  const text = useKeyText();
  if (tracks.every(({ bpm, key, energy }) => bpm === null && key === null && energy === null))
    return <NothingKnown />;
  return (
    <Section title="Course">
      <div className={classes.course}>
        <Lane label="BPM" values={tracks.map(({ bpm }) => bpm)} render={formatBpm} />
        <Lane
          label="Energy"
          values={tracks.map(({ energy }) => energy)}
          render={(energy) => String(Math.round(energy))}
          range={[1, 10]}
        />
        <span className={classes.label}>Key</span>
        <span className={classes.keys}>
          {tracks.map((track, index) => (
            <span
              key={index}
              className={classes.key}
              title={`${index + 1}. ${track.title}: ${track.key ? text(track.key) : 'key not known'}`}
              style={track.key ? { background: `oklch(0.7 0.13 ${hueOfKey(track.key)})` } : undefined}
              data-mode={track.key?.mode}
            >
              {track.key && tracks.length <= 40 ? text(track.key).split(' ')[0] : ''}
            </span>
          ))}
        </span>
      </div>
    </Section>
  );
}

function NothingKnown() {
  return (
    <Section title="Course">
      <p className={classes.nothing}>
        Tempo, key and energy of these tracks are not known yet. Give them audio and analyse them to see the
        course.
      </p>
    </Section>
  );
}

interface LaneProps {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly render: (value: number) => string;
  readonly range?: readonly [number, number];
}

function Lane({ label, values, render, range }: LaneProps) {
  const [low, high] = range ?? spread(values);
  const known = values.filter((value) => value !== null);
  const words =
    known.length === 0 ? 'not known' : `${render(Math.min(...known))} to ${render(Math.max(...known))}`;
  return (
    <>
      <span className={classes.label}>
        {label}
        <span className={classes.words}>{words}</span>
      </span>
      <svg
        viewBox={`0 0 ${values.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        className={classes.lane}
        role="img"
        aria-label={`${label} over the set: ${words}`}
      >
        <path
          d={courseLine(values, low, high, HEIGHT)}
          className={classes.line}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    </>
  );
}
