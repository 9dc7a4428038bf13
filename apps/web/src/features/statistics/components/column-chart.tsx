'use client';
import type { StatisticsMark } from '@segue/shared/contracts/http';
import { useElementSize } from '@mantine/hooks';
import Link from 'next/link';
import { useState } from 'react';
import { countOf, formatCount } from '../../../lib/format';
import { libraryHref } from '../hooks/library-href';
import { labelled, niceTop } from '../hooks/scale';
import { useRoving } from '../hooks/use-roving';
import classes from './column-chart.module.css';

interface ColumnChartProps {
  readonly label: string;
  readonly one: string;
  readonly many?: string;
  /** Behind a name where it is said in words: " BPM". */
  readonly unit?: string;
  /** Gapless, from left to right. */
  readonly marks: readonly StatisticsMark[];
}

/** Room for one word under the columns, in pixels. */
const WORD = 58;

/** Columns on a common ground. What is pointed at, or has the focus, is said above in words. */
export function ColumnChart({ label, one, many, unit = '', marks }: ColumnChartProps) {
  const { ref, width } = useElementSize();
  const { onKeyDown, markProps } = useRoving();
  const [shown, setShown] = useState<StatisticsMark | null>(null);
  const top = niceTop(Math.max(...marks.map(({ count }) => count)));
  const isLabelled = labelled(marks.length, Math.max(2, Math.floor(width / WORD)));
  const words = ({ name, count }: StatisticsMark) => `${name}${unit}: ${countOf(count, one, many)}`;
  const full = marks.filter(({ count }) => count > 0);
  return (
    <div className={classes.chart}>
      <p className={classes.readout} aria-hidden>
        {shown ? words(shown) : `Up to ${formatCount(Math.max(...marks.map(({ count }) => count)))}`}
      </p>
      <div className={classes.plot}>
        <div className={classes.grid} aria-hidden>
          {[1, 0.5, 0].map((share) => (
            <span key={share}>{top * share === Math.round(top * share) && formatCount(top * share)}</span>
          ))}
        </div>
        <ul
          ref={ref}
          className={classes.columns}
          aria-label={label}
          onKeyDown={onKeyDown}
          onMouseLeave={() => setShown(null)}
        >
          {marks.map((mark, index) => (
            <li key={mark.name} className={classes.place}>
              {mark.count > 0 && (
                <MarkLink
                  mark={mark}
                  words={words(mark)}
                  share={mark.count / top}
                  roving={markProps(full.indexOf(mark))}
                  onShow={setShown}
                />
              )}
              {isLabelled(index) && (
                <span className={classes.name} aria-hidden>
                  {mark.name}
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface MarkLinkProps {
  readonly mark: StatisticsMark;
  readonly words: string;
  readonly share: number;
  readonly roving: ReturnType<ReturnType<typeof useRoving>['markProps']>;
  readonly onShow: (mark: StatisticsMark | null) => void;
}

const MarkLink = ({ mark, words, share, roving, onShow }: MarkLinkProps) => (
  <Link
    {...roving}
    href={libraryHref(mark.filter)}
    prefetch={false}
    className={classes.mark}
    aria-label={words}
    onMouseEnter={() => onShow(mark)}
    onFocus={() => {
      roving.onFocus();
      onShow(mark);
    }}
    onBlur={() => onShow(null)}
  >
    <span className={classes.bar} style={{ height: `${share * 100}%` }} />
  </Link>
);
