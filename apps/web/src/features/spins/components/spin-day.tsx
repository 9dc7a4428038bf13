'use client';
import type { Spin } from '@segue/shared/contracts/http';
import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import Link from 'next/link';
import { useSession } from '../../../entities/session';
import { useLogSpin, useRemoveSpin } from '../../../entities/spin';
import { Cover } from '../../../entities/cover';
import { countOf } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { toastUndo } from '../../../ui/toast';
import type { SpinGroup } from '../hooks/group-spins';
import classes from './spins.module.css';

const longDay = (day: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

const timeOf = (timestamp: string): string =>
  new Date(timestamp).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** One day's session. */
export function SpinDay({ group }: { readonly group: SpinGroup }) {
  const day = longDay(group.day);
  const plays = countOf(group.spins.length, 'play');
  const [title, about] = group.session === '' ? [day, plays] : [group.session, `${day} · ${plays}`];
  return (
    <Section title={title} about={about}>
      <ul className={classes.spins}>
        {group.spins.map((spin) => (
          <SpinLine key={spin.id} spin={spin} />
        ))}
      </ul>
    </Section>
  );
}

function SpinLine({ spin }: { readonly spin: Spin }) {
  const { mayChange } = useSession();
  const { release, track, side } = spin;
  const what = track ? [track.position, track.title].filter(Boolean).join(' ') : side && `Side ${side}`;
  return (
    <li className={classes.spin}>
      <time dateTime={spin.playedAt} className={classes.time}>
        {timeOf(spin.playedAt)}
      </time>
      <Link href={`/releases/${release.id}`} className={classes.link}>
        <Cover title={release.title} url={release.thumbUrl} size={40} />
        <span className={classes.words}>
          <span className={classes.title}>{release.title}</span>
          <span className={classes.artist}>{release.artist}</span>
        </span>
      </Link>
      <span className={classes.what}>{what || 'The whole record'}</span>
      {mayChange && <RemoveSpin spin={spin} />}
    </li>
  );
}

/** Takes a play out of the log; undo logs it again as it was. */
function RemoveSpin({ spin }: { readonly spin: Spin }) {
  const remove = useRemoveSpin();
  const log = useLogSpin();
  const again = {
    releaseId: spin.release.id,
    ...(spin.track && { trackId: spin.track.id }),
    side: spin.side,
    session: spin.session,
    playedAt: spin.playedAt,
  };
  const onRemove = () =>
    remove.mutate(spin.id, {
      onSuccess: () => toastUndo(`${spin.release.title} is out of the log.`, () => log.mutate(again)),
    });
  return (
    <ActionIcon
      aria-label={`Take ${spin.release.title} of ${timeOf(spin.playedAt)} out of the log`}
      loading={remove.isPending}
      onClick={onRemove}
    >
      <IconTrash size={16} />
    </ActionIcon>
  );
}
