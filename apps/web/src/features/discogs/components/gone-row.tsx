'use client';
import { Checkbox } from '@mantine/core';
import Link from 'next/link';
import { Cover } from '../../../entities/cover';
import { formatDate } from '../../../lib/format';
import type { GoneItem } from '../api/gone';
import classes from './discogs.module.css';

interface GoneRowProps {
  readonly item: GoneItem;
  readonly marked: boolean;
  readonly mayChange: boolean;
  readonly onToggle: (id: string) => void;
}

export function GoneRow({ item, marked, mayChange, onToggle }: GoneRowProps) {
  return (
    <li className={classes.row} data-marked={marked}>
      {mayChange && (
        <Checkbox
          id={`gone-${item.id}`}
          size="sm"
          aria-label={`Select ${item.label}`}
          checked={marked}
          onChange={() => onToggle(item.id)}
        />
      )}
      <Cover title={item.label} url={item.thumbUrl} size={40} />
      <span className={classes.rowWords}>
        <Link href={`/releases/${item.releaseId}`}>{item.label}</Link>
        <span className={classes.rowFacts}>
          {item.folder} · gone since {formatDate(item.goneSince)}
        </span>
      </span>
    </li>
  );
}
