'use client';
import { Button, Select } from '@mantine/core';
import { hueOfKey, useKeyText } from '../../../entities/key';
import { Cover } from '../../../entities/cover';
import { ENERGY_SCALE, isTemplate, shapeOf, SHAPES } from '../../../entities/set-curve';
import { gradeOf } from '../../../entities/transition';
import { WaveformStrip } from '../../../entities/waveform';
import { formatBpm } from '../../../lib/format';
import { CurveEditor, valueAt } from '../../../ui/curve-editor';
import { courseLine, spread } from '../../../ui/line-chart/course-line';
import { Section } from '../../../ui/page';
import { offTarget } from '../hooks/target';
import type { Bench, Slot } from '../hooks/use-bench';
import classes from './course.module.css';

interface CourseProps {
  readonly bench: Bench;
  readonly onOpen: (place: number) => void;
}

const HEIGHT = 110;

/** The whole set at a glance: energy against its target, tempo, keys, sound and covers, one column a track. */
export function Course({ bench, onOpen }: CourseProps) {
  const { slots, draft } = bench;
  const energies = slots.map(({ track }) => track.energy);
  const { target } = draft;
  const off = target && offTarget(energies, (at) => valueAt(target, at));
  return (
    <Section
      title="Course"
      about={
        off === null
          ? 'Give energy a target and draw it; the operations below follow it.'
          : `Energy is ${off.toFixed(1)} from its target on average. Drag its points, or draw over it.`
      }
      actions={
        <>
          <Select
            w={170}
            aria-label="Target of energy from a shape"
            placeholder="Target from a shape"
            value={null}
            data={SHAPES}
            onChange={(name) =>
              isTemplate(name) && bench.change({ target: shapeOf(name, ENERGY_SCALE.low, ENERGY_SCALE.high) })
            }
          />
          {target && (
            <Button size="xs" variant="default" onClick={() => bench.change({ target: null })}>
              No target
            </Button>
          )}
        </>
      }
    >
      <div className={classes.scroller} tabIndex={0} role="group" aria-label="Course of the set">
        <div className={classes.course} style={{ minWidth: `${Math.max(1, slots.length) * 30}px` }}>
          <div className={classes.energy} onPointerUp={bench.settle} onKeyUp={bench.settle}>
            {target ? (
              <CurveEditor
                label="Target energy"
                points={target}
                scale={ENERGY_SCALE}
                height={HEIGHT}
                lines={[1, 4, 7, 10]}
                onChange={(points) => bench.change({ target: points }, 'target')}
              />
            ) : (
              <div style={{ height: HEIGHT }} />
            )}
            <Line
              label="Energy"
              values={energies}
              range={[ENERGY_SCALE.low, ENERGY_SCALE.high]}
              className={classes.heard}
            />
          </div>
          <Tempo slots={slots} />
          <Keys slots={slots} />
          <div className={classes.columns} aria-hidden>
            {slots.map(({ track }) => (
              <WaveformStrip key={track.id} track={track} height={30} />
            ))}
          </div>
          <ol className={classes.columns} aria-label="Joints">
            {slots.map((slot, index) => (
              <li key={slot.track.id} className={classes.column}>
                <JointMark slot={slot} place={index + 1} onOpen={onOpen} />
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Section>
  );
}

function JointMark({
  slot,
  place,
  onOpen,
}: { readonly slot: Slot } & { place: number; onOpen: CourseProps['onOpen'] }) {
  const { track, transition } = slot;
  const words = transition
    ? `${Math.round(transition.score * 100)} %: ${transition.sentence}`
    : 'opens the set';
  return (
    <button
      type="button"
      className={classes.mark}
      title={`${place}. ${track.title}, ${words}`}
      aria-label={`Place ${place}, ${track.title}: ${words}`}
      onClick={() => onOpen(place)}
    >
      {transition && <span className={classes.dot} data-grade={gradeOf(transition.score)} aria-hidden />}
      <Cover title={track.releaseTitle || track.title} url={track.thumbUrl} size={28} />
    </button>
  );
}

function Tempo({ slots }: { readonly slots: readonly Slot[] }) {
  const bpms = slots.map(({ track }) => track.bpm);
  const known = bpms.filter((bpm) => bpm !== null);
  const [low, high] = spread(bpms);
  const words =
    known.length === 0
      ? 'BPM not known'
      : `${formatBpm(Math.min(...known))} to ${formatBpm(Math.max(...known))} BPM`;
  return (
    <div className={classes.tempo}>
      <span className={classes.words}>{words}</span>
      <Line label={words} values={bpms} range={[low, high]} className={classes.bpm} />
    </div>
  );
}

function Keys({ slots }: { readonly slots: readonly Slot[] }) {
  const text = useKeyText();
  return (
    <div className={classes.columns}>
      {slots.map(({ track }, index) => (
        <span
          key={track.id}
          className={classes.key}
          title={`${index + 1}. ${track.title}: ${track.key ? text(track.key) : 'key not known'}`}
          style={track.key ? { background: `oklch(0.7 0.13 ${hueOfKey(track.key)})` } : undefined}
        >
          {track.key ? text(track.key).split(' ')[0] : ''}
        </span>
      ))}
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly range: readonly [number, number];
  readonly className: string | undefined;
}

function Line({ label, values, range, className }: LineProps) {
  return (
    <svg
      viewBox={`0 0 ${Math.max(1, values.length)} 100`}
      preserveAspectRatio="none"
      className={className}
      role="img"
      aria-label={label}
    >
      <path d={courseLine(values, range[0], range[1], 100)} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
