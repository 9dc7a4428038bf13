'use client';
import { ActionIcon, Checkbox, Skeleton } from '@mantine/core';
import { IconDots, IconPlayerPlayFilled } from '@tabler/icons-react';
import Link from 'next/link';
import type { MouseEvent } from 'react';
import { Cover } from '../../../entities/cover';
import { KeyBadge } from '../../../entities/key';
import { trackHref, type SearchHit } from '../../../entities/track';
import { PlayButton, playItemOf } from '../../../entities/transport';
import { formatBpm, formatDuration } from '../../../lib/format';
import type { AlbumPlace } from '../hooks/album-place';
import { dragRow } from './drag-row';
import type { RowTools } from './row-tools';
import classes from './album-list.module.css';

interface AlbumBlockProps extends Pick<RowTools, 'onMenu' | 'draggedWith' | 'selectable'> {
  readonly record: number;
  /** Undefined while it is on its way. */
  readonly hit: SearchHit | undefined;
  /** Null while they are on their way. */
  readonly tracks: readonly SearchHit[] | null;
  /** The place of the active track; -1 for none of these. */
  readonly active: number;
  readonly selected: ReadonlyMap<string, unknown>;
  readonly onActive: (place: AlbumPlace) => void;
  readonly onToggle: (place: AlbumPlace, range: boolean) => void;
  readonly onToggleRecord: () => void;
  readonly onPlay: (releaseId: string, title: string) => void;
}

/** A sleeve with what its spine says, and its tracks beside it. */
export function AlbumBlock({ hit, tracks, ...rest }: AlbumBlockProps) {
  if (!hit) return <Skeleton height={220} radius="md" />;
  const title = hit.releaseTitle || hit.title;
  const spine = [hit.year, hit.label, hit.catalogNumber].filter(Boolean).join(' · ');
  const releaseId = hit.releaseId ?? hit.id;
  const chosen = tracks?.filter(({ id }) => rest.selected.has(id)).length ?? 0;
  return (
    <section className={classes.album} aria-label={title}>
      <header className={classes.head}>
        {rest.selectable && (
          <Checkbox
            size="xs"
            aria-label={`Select ${title}`}
            checked={chosen > 0 && chosen === tracks?.length}
            indeterminate={chosen > 0 && chosen < (tracks?.length ?? 0)}
            onChange={rest.onToggleRecord}
          />
        )}
        <Cover title={title} url={hit.thumbUrl} size={72} />
        <span className={classes.words}>
          <Link href={`/releases/${releaseId}`} prefetch={false} className={classes.title}>
            {title}
          </Link>
          <span className={classes.line}>{hit.artist}</span>
          <span className={classes.line}>{spine}</span>
        </span>
        <ActionIcon
          size={34}
          variant="default"
          radius="xl"
          aria-label={`Play ${title}`}
          onClick={() => rest.onPlay(releaseId, title)}
        >
          <IconPlayerPlayFilled size={15} />
        </ActionIcon>
      </header>
      {tracks === null && <Skeleton height={4 * 38 - 8} radius="md" />}
      {tracks?.length === 0 && <p className={classes.line}>The tracklist is not in yet.</p>}
      <ul className={classes.tracks}>
        {tracks?.map((track, place) => (
          <AlbumTrack key={track.id} {...rest} track={track} place={place} />
        ))}
      </ul>
    </section>
  );
}

type AlbumTrackProps = Omit<AlbumBlockProps, 'hit' | 'tracks'> & {
  readonly track: SearchHit;
  readonly place: number;
};

function AlbumTrack({
  track,
  place,
  record,
  active,
  selected,
  onActive,
  onToggle,
  ...rest
}: AlbumTrackProps) {
  const at = { record, track: place };
  const onClick = (event: MouseEvent) => {
    onActive(at);
    if (event.shiftKey || event.ctrlKey || event.metaKey) onToggle(at, event.shiftKey);
  };
  const onMenu = (event: MouseEvent) => {
    event.preventDefault();
    onActive(at);
    rest.onMenu(track, -1, { x: event.clientX, y: event.clientY });
  };
  return (
    <li
      id={`album-${record}-${place}`}
      className={classes.track}
      data-active={active === place}
      data-selected={selected.has(track.id)}
      draggable
      onDragStart={(event) => dragRow(event, rest.draggedWith(track))}
      onClick={onClick}
      onContextMenu={onMenu}
    >
      <Checkbox
        size="xs"
        tabIndex={-1}
        aria-label={`Select ${track.title}`}
        checked={selected.has(track.id)}
        disabled={!rest.selectable}
        onChange={() => undefined}
        onClick={(event) => {
          event.stopPropagation();
          onToggle(at, event.shiftKey);
        }}
      />
      <span className={classes.position}>{track.position}</span>
      <span className={classes.play}>
        {track.hasAudio && <PlayButton item={playItemOf(track)} size={26} />}
      </span>
      <Link href={trackHref(track)} prefetch={false} draggable={false} className={classes.name}>
        {track.title}
        <span className={classes.line}>{track.artist}</span>
      </Link>
      <span className={classes.number}>{track.bpm !== null && formatBpm(track.bpm)}</span>
      <KeyBadge value={track.key} />
      <span className={classes.number}>
        {track.durationSeconds !== null && formatDuration(track.durationSeconds)}
      </span>
      <ActionIcon
        size={26}
        variant="subtle"
        color="gray"
        aria-label={`Actions for ${track.title}`}
        onClick={onMenu}
      >
        <IconDots size={16} />
      </ActionIcon>
    </li>
  );
}
