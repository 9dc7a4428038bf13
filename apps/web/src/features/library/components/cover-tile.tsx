'use client';
import { ActionIcon, Checkbox, Skeleton } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import Link from 'next/link';
import type { MouseEvent } from 'react';
import { Cover } from '../../../entities/cover';
import type { SearchHit } from '../../../entities/track';
import classes from './cover-grid.module.css';

interface CoverTileProps {
  readonly index: number;
  /** Undefined while it is on its way. */
  readonly hit: SearchHit | undefined;
  /** Pixels. */
  readonly width: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly selectable: boolean;
  readonly onActive: (index: number) => void;
  readonly onSelect: (index: number, range: boolean) => void;
  readonly onPlay: (releaseId: string, title: string) => void;
}

/** A record as its sleeve; a press opens it, with Ctrl or Shift it is selected. */
export function CoverTile({ index, hit, width, active, selected, selectable, ...does }: CoverTileProps) {
  if (!hit) {
    return (
      <span role="gridcell" className={classes.tile} style={{ width }}>
        <Skeleton height={width} radius="md" />
        <Skeleton height={13} mt={9} width="80%" />
      </span>
    );
  }
  const title = hit.releaseTitle || hit.title;
  const spine = [hit.year, hit.label, hit.catalogNumber].filter(Boolean).join(' · ');
  const onClick = (event: MouseEvent) => {
    does.onActive(index);
    if (!event.shiftKey && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    does.onSelect(index, event.shiftKey);
  };
  return (
    <span
      role="gridcell"
      id={`record-${index}`}
      aria-selected={selected}
      data-active={active}
      className={classes.tile}
      style={{ width }}
    >
      <Link
        href={`/releases/${hit.releaseId ?? hit.id}`}
        prefetch={false}
        tabIndex={-1}
        draggable={false}
        className={classes.link}
        onClick={onClick}
      >
        <Cover title={title} url={hit.thumbUrl} size={width} />
        <span className={classes.title}>{title}</span>
        <span className={classes.line}>{hit.artist}</span>
        <span className={classes.line}>{spine}</span>
      </Link>
      {selectable && (
        <Checkbox
          size="sm"
          tabIndex={-1}
          className={classes.check ?? ''}
          aria-label={`Select ${title}`}
          checked={selected}
          onChange={() => undefined}
          onClick={(event) => does.onSelect(index, event.shiftKey)}
        />
      )}
      {hit.releaseId && (
        <ActionIcon
          size={34}
          variant="default"
          radius="xl"
          tabIndex={-1}
          className={classes.play ?? ''}
          style={{ top: width - 42 }}
          aria-label={`Play ${title}`}
          onClick={() => does.onPlay(hit.releaseId ?? hit.id, title)}
        >
          <IconPlayerPlayFilled size={16} />
        </ActionIcon>
      )}
    </span>
  );
}
