'use client';
import { Badge, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Release } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconExternalLink, IconPlayerPlay, IconVinyl, IconWand } from '@tabler/icons-react';
import Link from 'next/link';
import { Cover } from '../../../entities/cover';
import { useSession } from '../../../entities/session';
import { TrackLine } from '../../../entities/track';
import { PlayButton, playItemOf, playQueue } from '../../../entities/transport';
import { formatDuration } from '../../../lib/format';
import { Page, Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { releaseQuery, useFetchTracklist } from '../api/release-query';
import { Copies } from './copies';
import { sidesOf } from './sides';
import classes from './release-page.module.css';

/** One record: its sides as on the sleeve, and your copies of it. */
export function ReleasePage({ id }: { readonly id: string }) {
  const release = useQuery(releaseQuery(id));
  return (
    <QueryState
      query={release}
      loading={
        <Page title="Release">
          <SkeletonRows rows={6} height={60} />
        </Page>
      }
    >
      {(data) => (
        <Page title={<ReleaseHead release={data} />} actions={<ReleaseActions release={data} />}>
          <Sides release={data} />
          {data.items.length > 0 && <Copies items={data.items} />}
        </Page>
      )}
    </QueryState>
  );
}

function ReleaseHead({ release }: { readonly release: Release }) {
  const phone = useMediaQuery('(max-width: 720px)', false, { getInitialValueInEffect: false });
  const facts = [release.label, release.catalogNumber, release.year, release.country, release.format].filter(
    Boolean,
  );
  return (
    <span className={classes.head}>
      <Cover title={release.title} url={release.coverUrl ?? release.thumbUrl} size={phone ? 88 : 168} />
      <span>
        {release.title}
        <span className={classes.artist}>{release.artist}</span>
        <span className={classes.facts}>{facts.join(' · ')}</span>
        <span className={classes.pills}>
          {[...release.genres, ...new Set(release.styles)].map((style) => (
            <Badge key={style} variant="default" size="sm">
              {style}
            </Badge>
          ))}
        </span>
      </span>
    </span>
  );
}

function ReleaseActions({ release }: { readonly release: Release }) {
  const playable = release.tracks.filter((track) => track.hasAudio).map(playItemOf);
  return (
    <>
      {playable.length > 0 && (
        <Button leftSection={<IconPlayerPlay size={17} />} onClick={() => playQueue(playable)}>
          Play
        </Button>
      )}
      {release.tracks.length > 0 && (
        <Button
          component={Link}
          href={`/generate?seeds=${release.tracks
            .map(({ id }) => id)
            .slice(0, 50)
            .join('~')}`}
          variant="default"
          leftSection={<IconWand size={17} />}
        >
          Generate from it
        </Button>
      )}
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

function Sides({ release }: { readonly release: Release }) {
  const queue = release.tracks.filter((track) => track.hasAudio).map(playItemOf);
  if (release.tracks.length === 0) return <NoTracklist release={release} />;
  return (
    <div className={classes.sides}>
      {sidesOf(release.tracks).map(({ name, tracks }) => (
        <Section key={name} title={name}>
          <div className={classes.tracks}>
            {tracks.map((track) => (
              <TrackLine
                key={track.id}
                track={track}
                cover={false}
                lead={<span className={classes.position}>{track.position}</span>}
                actions={
                  <>
                    <span className={classes.time}>
                      {track.durationSeconds !== null && formatDuration(track.durationSeconds)}
                    </span>
                    {track.hasAudio && <PlayButton item={playItemOf(track)} queue={queue} />}
                  </>
                }
              />
            ))}
          </div>
        </Section>
      ))}
    </div>
  );
}

function NoTracklist({ release }: { readonly release: Release }) {
  const { mayChange } = useSession();
  const fetchTracklist = useFetchTracklist(release.id);
  if (release.details === 'missing') {
    return <Empty icon={IconVinyl} title="No tracklist" text="Discogs has no tracklist for this release." />;
  }
  return (
    <Empty
      icon={IconVinyl}
      title="The tracklist is not in yet"
      text="It comes from Discogs, at the pace that Discogs allows."
      action={
        mayChange && (
          <Button loading={fetchTracklist.isPending} onClick={() => fetchTracklist.mutate()}>
            Fetch it now
          </Button>
        )
      }
    />
  );
}
