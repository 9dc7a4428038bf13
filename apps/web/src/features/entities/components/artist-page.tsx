'use client';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconDisc, IconExternalLink, IconUserQuestion } from '@tabler/icons-react';
import Link from 'next/link';
import { Cover } from '../../../entities/cover';
import { useSession } from '../../../entities/session';
import { countOf } from '../../../lib/format';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { artistQuery, useFetchArtist, type Artist } from '../api/entity-queries';
import { libraryHref } from '../hooks/bars';
import { EntityBody } from './entity-body';
import { artistHref, labelHref } from './entity-links';
import { NamedLinks } from './named-links';
import classes from './entity.module.css';

/** One artist, as far as they are on your records. */
export function ArtistPage({ id }: { readonly id: string }) {
  const artist = useQuery(artistQuery(id));
  return (
    <QueryState
      query={artist}
      loading={
        <Page title="Artist">
          <SkeletonRows rows={6} height={80} />
        </Page>
      }
    >
      {(data) => (
        <Page title={<ArtistHead artist={data} />} actions={<ArtistActions artist={data} />}>
          <Relations artist={data} />
          <EntityBody shape={data} within={{ artist: data.name }} />
        </Page>
      )}
    </QueryState>
  );
}

function ArtistHead({ artist }: { readonly artist: Artist }) {
  const { releases, tracks } = artist.counts;
  return (
    <span className={classes.head}>
      <Cover title={artist.name} url={artist.imageUrl} size={96} />
      <span>
        {artist.name}
        <span className={classes.about}>
          {countOf(releases, 'record')} · {countOf(tracks, 'track')}
        </span>
        {artist.variations.length > 0 && (
          <span className={classes.about}>Also printed as {artist.variations.join(', ')}</span>
        )}
      </span>
    </span>
  );
}

function ArtistActions({ artist }: { readonly artist: Artist }) {
  const { mayChange } = useSession();
  const ask = useFetchArtist(artist.id);
  return (
    <>
      <Button
        component={Link}
        href={libraryHref({ artist: artist.name })}
        variant="default"
        leftSection={<IconDisc size={16} />}
      >
        In the library
      </Button>
      {mayChange && artist.discogsId !== null && (
        <Button
          variant={artist.fetchedAt === null ? 'light' : 'default'}
          leftSection={<IconUserQuestion size={16} />}
          loading={ask.isPending}
          onClick={() => ask.mutate()}
        >
          {artist.fetchedAt === null ? 'Ask Discogs' : 'Ask Discogs again'}
        </Button>
      )}
      {artist.discogsId !== null && (
        <Button
          component="a"
          href={`https://www.discogs.com/artist/${artist.discogsId}`}
          target="_blank"
          rel="noreferrer"
          variant="default"
          leftSection={<IconExternalLink size={16} />}
        >
          Discogs
        </Button>
      )}
    </>
  );
}

const links = (items: Artist['aliases']) =>
  items.map(({ id, discogsId, name }) => ({
    key: `${id} ${discogsId} ${name}`,
    name,
    href: id === null ? null : artistHref(id),
  }));

function Relations({ artist }: { readonly artist: Artist }) {
  const labels = artist.labels.map(({ id, name, releases }) => ({
    key: id ?? name,
    name,
    href: id === null ? null : labelHref(id),
    count: releases,
  }));
  return (
    <div className={classes.relations}>
      <NamedLinks title="Aliases" items={links(artist.aliases)} />
      <NamedLinks title="In groups" items={links(artist.groups)} />
      <NamedLinks title="Members" items={links(artist.members)} />
      <NamedLinks title="Labels" items={labels} />
    </div>
  );
}
