'use client';
import { formatKey, keyFromCamelot } from '@segue/shared/domain/mixing';
import type { CSSProperties, KeyboardEvent } from 'react';
import { keyHue } from './key-colour';
import { useKeyText } from './key-notation';
import { countOf } from '../../lib/format';
import { ringPath, ringPoint } from './ring';
import classes from './camelot-wheel.module.css';

interface CamelotWheelProps {
  /** How many tracks are in each key, by its Camelot name. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const PLACES = Array.from({ length: 12 }, (_, index) => index + 1);
const RINGS = [
  { letter: 'B', mode: 'major', inner: 69, outer: 99 },
  { letter: 'A', mode: 'minor', inner: 37, outer: 67 },
] as const;

/** The wheel that DJs mix by: minor inside, major outside, neighbours mix. A press filters by that key. */
export function CamelotWheel({ counts, chosen, onChange }: CamelotWheelProps) {
  const text = useKeyText();
  const toggle = (name: string) =>
    onChange(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  return (
    <svg
      viewBox="-102 -102 204 204"
      className={classes.wheel}
      role="group"
      aria-label="Keys on the Camelot wheel"
    >
      {RINGS.flatMap(({ letter, mode, inner, outer }) =>
        PLACES.map((place) => {
          const name = `${place}${letter}`;
          const key = keyFromCamelot(place, mode);
          const middle = ringPoint(place * 30, (inner + outer) / 2);
          return (
            <g
              key={name}
              role="button"
              tabIndex={0}
              aria-pressed={chosen.includes(name)}
              aria-label={`${text(key)}, ${formatKey(key, 'long')}, ${countOf(counts.get(name) ?? 0, 'track')}`}
              className={classes.place}
              data-empty={!counts.get(name)}
              style={{ '--hue': keyHue(place) } as CSSProperties}
              onClick={() => toggle(name)}
              onKeyDown={(event) => onPress(event, () => toggle(name))}
            >
              <path d={ringPath(place * 30, inner, outer)} />
              <text x={middle.x} y={middle.y} dy="0.35em" textAnchor="middle">
                {text(key).split(' ')[0]}
              </text>
            </g>
          );
        }),
      )}
    </svg>
  );
}

function onPress(event: KeyboardEvent, run: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.stopPropagation();
  run();
}
