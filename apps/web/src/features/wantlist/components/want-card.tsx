'use client';
import { ActionIcon, Badge, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import Link from 'next/link';
import { Cover } from '../../../entities/cover';
import { formatDate } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { useRemoveWant, type Want } from '../api/wantlist';
import classes from './wantlist.module.css';

interface WantCardProps {
  readonly want: Want;
  readonly mayChange: boolean;
}

/** One record: what it is, whether it has come home by now, and the way off the list. */
export function WantCard({ want, mayChange }: WantCardProps) {
  const { releaseId, title, artist, thumbUrl, owned, notes } = want;
  return (
    <li className={classes.card}>
      <Link href={`/releases/${releaseId}`} className={classes.link}>
        <Cover title={title} url={thumbUrl} size={72} />
        <span className={classes.words}>
          <span className={classes.title}>{title}</span>
          <span className={classes.artist}>{artist}</span>
          <span className={classes.facts}>{factsOf(want)}</span>
          <span className={classes.facts}>{sinceOf(want)}</span>
          {notes && <span className={classes.notes}>{notes}</span>}
        </span>
      </Link>
      <span className={classes.side}>
        {mayChange && <RemoveWant want={want} />}
        {owned && (
          <Badge variant="light" color="teal">
            You have it
          </Badge>
        )}
      </span>
    </li>
  );
}

const factsOf = ({ year, label, catalogNumber, format }: Want): string =>
  [year, [label, catalogNumber].filter(Boolean).join(' '), format].filter(Boolean).join(' · ');

const sinceOf = ({ addedAt, goneSince }: Want): string =>
  goneSince === null
    ? `Since ${formatDate(addedAt)}`
    : `Not on your list at Discogs since ${formatDate(goneSince)}`;

function RemoveWant({ want }: { readonly want: Want }) {
  const confirm = useConfirm();
  const remove = useRemoveWant();
  const onClick = async () => {
    const yes = await confirm({
      title: `Take “${want.title}” off the wantlist?`,
      text: 'It goes from the wantlist here. Discogs is not told.',
      action: 'Take it off',
    });
    if (yes) remove.mutate(want);
  };
  return (
    <Tooltip label="Take it off the wantlist">
      <ActionIcon
        aria-label={`Take ${want.title} off the wantlist`}
        loading={remove.isPending}
        onClick={() => void onClick()}
      >
        <IconX size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
