'use client';
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconArrowRight, IconPlayerPlay, IconVinyl } from '@tabler/icons-react';
import Link from 'next/link';
import { Cover } from '../../../entities/cover';
import { useSession } from '../../../entities/session';
import { useLogSpin } from '../../../entities/spin';
import { searchTracksQuery } from '../../../entities/track';
import { playItemOf, playQueue } from '../../../entities/transport';
import { formatAgo } from '../../../lib/format';
import type { Dug } from '../api/dig-query';
import classes from './dig.module.css';

/** The record that came up: its sleeve, where it stands, when it was played last. */
export function Pick({ pick }: { readonly pick: Dug }) {
  const phone = useMediaQuery('(max-width: 720px)', false, { getInitialValueInEffect: false });
  const spine = [pick.label, pick.catalogNumber, pick.year, pick.format].filter(Boolean).join(' · ');
  const played = pick.lastPlayedAt
    ? `Played ${formatAgo(pick.lastPlayedAt, new Date())}`
    : 'Not played yet, as far as Segue knows';
  return (
    <article className={classes.pick} aria-live="polite">
      <Link href={`/releases/${pick.id}`} aria-label={`Open ${pick.title}`}>
        <Cover key={pick.id} title={pick.title} url={pick.thumbUrl} size={phone ? 280 : 360} />
      </Link>
      <div className={classes.words}>
        <h2 className={classes.title}>{pick.title}</h2>
        <p className={classes.artist}>{pick.artist}</p>
        <p className={classes.quiet}>{spine}</p>
        {pick.location && (
          <p className={classes.place}>
            It stands here: <strong>{pick.location}</strong>
          </p>
        )}
        <p className={classes.quiet}>{played}.</p>
        <PickActions pick={pick} />
      </div>
    </article>
  );
}

function PickActions({ pick }: { readonly pick: Dug }) {
  const { mayChange } = useSession();
  const log = useLogSpin();
  const tracks = useQuery(searchTracksQuery({ releaseId: pick.id, hasAudio: 'true', facets: 'false' }));
  const playable = (tracks.data?.hits ?? []).filter(({ releaseId }) => releaseId === pick.id).map(playItemOf);
  return (
    <div className={classes.actions}>
      <Button
        component={Link}
        href={`/releases/${pick.id}`}
        variant="default"
        leftSection={<IconArrowRight size={16} />}
      >
        Open
      </Button>
      {playable.length > 0 && (
        <Button
          variant="default"
          leftSection={<IconPlayerPlay size={16} />}
          onClick={() => playQueue(playable)}
        >
          Listen
        </Button>
      )}
      {mayChange && (
        <Button
          variant="default"
          leftSection={<IconVinyl size={16} />}
          loading={log.isPending}
          onClick={() => log.mutate({ releaseId: pick.id })}
        >
          I play it
        </Button>
      )}
    </div>
  );
}
