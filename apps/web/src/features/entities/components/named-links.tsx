'use client';
import { Badge } from '@mantine/core';
import Link from 'next/link';
import classes from './entity.module.css';

interface NamedLinksProps {
  readonly title: string;
  readonly items: readonly {
    readonly key: string;
    readonly name: string;
    /** Null where there is no page of it here. */
    readonly href: string | null;
    readonly count?: number;
  }[];
}

/** Names that lead on: aliases, labels, neighbours. */
export function NamedLinks({ title, items }: NamedLinksProps) {
  if (items.length === 0) return null;
  return (
    <div className={classes.named}>
      <h2 className={classes.label}>{title}</h2>
      <ul className={classes.names}>
        {items.map(({ key, name, href, count }) => {
          const text = count === undefined ? name : `${name} · ${count}`;
          return (
            <li key={key}>
              {href === null ? (
                <Badge variant="transparent" color="gray" size="lg">
                  {text}
                </Badge>
              ) : (
                <Badge component={Link} href={href} variant="default" size="lg" className={classes.name}>
                  {text}
                </Badge>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
