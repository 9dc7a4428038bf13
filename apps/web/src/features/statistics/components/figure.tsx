'use client';
import { UnstyledButton } from '@mantine/core';
import type { StatisticsMark } from '@segue/shared/contracts/http';
import Link from 'next/link';
import { useId, useState, type ReactNode } from 'react';
import { formatCount } from '../../../lib/format';
import { libraryHref } from '../hooks/library-href';
import classes from './figure.module.css';

interface FigureProps {
  readonly title: string;
  /** What is counted. */
  readonly about: string;
  readonly marks: readonly StatisticsMark[];
  /** Two thirds of the row instead of one. */
  readonly wide?: boolean;
  /** The page with all of them, where there is one. */
  readonly all?: string;
  readonly children: ReactNode;
}

/** One picture with its heading; a press shows the same as a table of links. */
export function Figure({ title, about, marks, wide = false, all, children }: FigureProps) {
  const [table, setTable] = useState(false);
  const id = useId();
  return (
    <section className={classes.figure} data-wide={wide} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title} <span>{about}</span>
        </h2>
        {all && (
          <Link href={all} className={classes.switch}>
            All
          </Link>
        )}
        {marks.length > 0 && (
          <UnstyledButton
            className={classes.switch}
            aria-pressed={table}
            aria-label={`${title} as a table`}
            onClick={() => setTable(!table)}
          >
            {table ? 'Picture' : 'Table'}
          </UnstyledButton>
        )}
      </div>
      {marks.length === 0 && <p className={classes.nothing}>Nothing is known yet.</p>}
      {marks.length > 0 && (table ? <MarkTable title={title} marks={marks} /> : children)}
    </section>
  );
}

const MarkTable = ({ title, marks }: Pick<FigureProps, 'title' | 'marks'>) => (
  <div className={classes.table} tabIndex={0} role="region" aria-label={`${title}, as a table`}>
    <table>
      <tbody>
        {marks.map(({ name, count, filter }) => (
          <tr key={name}>
            <th scope="row">
              <Link href={libraryHref(filter)} prefetch={false}>
                {name}
              </Link>
            </th>
            <td>{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
