'use client';
import Link from 'next/link';
import { countOf } from '../../../lib/format';
import type { Bar } from '../hooks/bars';
import classes from './bar-strip.module.css';

interface BarStripProps {
  readonly title: string;
  /** What is counted: "record". */
  readonly noun: string;
  readonly bars: readonly Bar[];
}

/** Pixels: few bars do not become planks, and their ends stay under them. */
const WIDEST_BAR = 40;
const LEAST_WIDTH = 160;

/** A small picture of how something spreads; each bar leads to its search. */
export function BarStrip({ title, noun, bars }: BarStripProps) {
  const tallest = Math.max(...bars.map(({ count }) => count));
  return (
    <figure className={classes.figure} style={{ maxWidth: Math.max(LEAST_WIDTH, bars.length * WIDEST_BAR) }}>
      <figcaption className={classes.title}>{title}</figcaption>
      <div className={classes.bars}>
        {bars.map(({ label, count, href }) =>
          count === 0 ? (
            <span key={label} className={classes.gap} />
          ) : (
            <Link
              key={label}
              href={href}
              prefetch={false}
              className={classes.bar}
              title={`${label}: ${countOf(count, noun)}`}
              aria-label={`${label}: ${countOf(count, noun)}`}
            >
              <span className={classes.fill} style={{ height: `${Math.max(4, (count / tallest) * 100)}%` }} />
            </Link>
          ),
        )}
      </div>
      <div className={classes.ends} aria-hidden>
        <span>{bars[0]?.label.split(' – ')[0]}</span>
        <span>{bars.at(-1)?.label.split(' – ').at(-1)}</span>
      </div>
    </figure>
  );
}
