'use client';
import { Button } from '@mantine/core';
import type { Release } from '@segue/shared/contracts/http';
import { IconExternalLink, IconPlayerPlay, IconWand } from '@tabler/icons-react';
import Link from 'next/link';
import { GetAudioButton } from '../../../entities/fetching';
import { useSession } from '../../../entities/session';
import { WriteTagsButton } from '../../../entities/tags';
import { playItemOf, playQueue } from '../../../entities/transport';

/** The generator takes at most this many seeds. */
const MOST_SEEDS = 50;

/** What can be done with the whole record. */
export function ReleaseActions({ release }: { readonly release: Release }) {
  const { user, mayChange } = useSession();
  const mine = mayChange && release.items.some(({ ownerId }) => ownerId === user?.id);
  const silent = release.tracks.some((track) => !track.hasAudio);
  const tagged = release.tracks.filter(({ hasAudio, owned }) => hasAudio && owned).map(({ id }) => id);
  const playable = release.tracks.filter((track) => track.hasAudio).map(playItemOf);
  const seeds = release.tracks.map(({ id }) => id).slice(0, MOST_SEEDS);
  return (
    <>
      {playable.length > 0 && (
        <Button leftSection={<IconPlayerPlay size={17} />} onClick={() => playQueue(playable)}>
          Play
        </Button>
      )}
      {seeds.length > 0 && (
        <Button
          component={Link}
          href={`/generate?seeds=${seeds.join('~')}`}
          variant="default"
          leftSection={<IconWand size={17} />}
        >
          Generate from it
        </Button>
      )}
      {mine && silent && <GetAudioButton wish={{ releaseIds: [release.id] }} />}
      {mayChange && tagged.length > 0 && <WriteTagsButton trackIds={tagged} />}
      {release.discogsId !== null && (
        <Button
          component="a"
          href={`https://www.discogs.com/release/${release.discogsId}`}
          target="_blank"
          rel="noreferrer"
          variant="default"
          leftSection={<IconExternalLink size={17} />}
        >
          Discogs
        </Button>
      )}
    </>
  );
}
