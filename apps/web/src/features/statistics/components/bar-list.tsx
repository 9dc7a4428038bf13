'use client';
import type { StatisticsMark } from '@segue/shared/contracts/http';
import Link from 'next/link';
import { countOf, formatCount } from '../../../lib/format';
import { libraryHref } from '../hooks/library-href';
import { useRoving } from '../hooks/use-roving';
import classes from './bar-list.module.css';

interface BarListProps {
  readonly label: string;
  readonly one: string;
  readonly marks: readonly StatisticsMark[];
}

const MOST = 10;

/** Names with a bar each, as long as their share of the longest; the rest stands in the table. */
export function BarList({ label, one, marks }: BarListProps) {
  const { onKeyDown, markProps } = useRoving();
  const longest = Math.max(...marks.map(({ count }) => count));
  return (
    <ul className={classes.bars} aria-label={label} onKeyDown={onKeyDown}>
      {marks.slice(0, MOST).map(({ name, count, filter }, index) => (
        <li key={name}>
          <Link
            {...markProps(index)}
            href={libraryHref(filter)}
            prefetch={false}
            className={classes.mark}
            aria-label={`${name}: ${countOf(count, one)}`}
          >
            <span className={classes.name} title={name}>
              {name}
            </span>
            <span className={classes.track}>
              <span className={classes.bar} style={{ width: `${(count / longest) * 100}%` }} />
            </span>
            <span className={classes.count}>{formatCount(count)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
