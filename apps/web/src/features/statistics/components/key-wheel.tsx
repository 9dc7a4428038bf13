'use client';
import type { StatisticsMark } from '@segue/shared/contracts/http';
import { formatKey, keyFromCamelot } from '@segue/shared/domain/mixing';
import Link from 'next/link';
import type { CSSProperties } from 'react';
import { keyHue, ringPath, ringPoint, useKeyText } from '../../../entities/key';
import { countOf } from '../../../lib/format';
import { libraryHref } from '../hooks/library-href';
import { useRoving } from '../hooks/use-roving';
import { grown } from '../hooks/wheel';
import classes from './key-wheel.module.css';

/** Minor inside, major outside, as on the wheel that DJs mix by; how far a place is filled tells how many tracks. */
const RINGS = {
  A: { mode: 'minor', inner: 34, outer: 68 },
  B: { mode: 'major', inner: 72, outer: 108 },
} as const;

export function KeyWheel({ marks }: { readonly marks: readonly StatisticsMark[] }) {
  const text = useKeyText();
  const { onKeyDown, markProps } = useRoving();
  const most = Math.max(...marks.map(({ count }) => count));
  return (
    <svg
      viewBox="-112 -112 224 224"
      className={classes.wheel}
      role="group"
      aria-label="Tracks by key"
      onKeyDown={onKeyDown}
    >
      {marks.map((mark, index) => {
        const place = Number.parseInt(mark.name, 10);
        const ring = RINGS[mark.name.endsWith('B') ? 'B' : 'A'];
        const key = keyFromCamelot(place, ring.mode);
        const middle = ringPoint(place * 30, (ring.inner + ring.outer) / 2);
        const words = `${text(key)}, ${formatKey(key, 'long')}: ${countOf(mark.count, 'track')}`;
        return (
          <Link
            key={mark.name}
            {...markProps(index)}
            href={libraryHref(mark.filter)}
            prefetch={false}
            className={classes.place}
            aria-label={words}
            style={{ '--hue': keyHue(place) } as CSSProperties}
          >
            <title>{words}</title>
            <path d={ringPath(place * 30, ring.inner, ring.outer)} className={classes.ground} />
            {mark.count > 0 && (
              <path
                d={ringPath(place * 30, ring.inner, grown(ring.inner, ring.outer, mark.count / most))}
                className={classes.filled}
              />
            )}
            <text x={middle.x} y={middle.y} dy="0.35em" textAnchor="middle">
              {text(key).split(' ')[0]}
            </text>
          </Link>
        );
      })}
    </svg>
  );
}
