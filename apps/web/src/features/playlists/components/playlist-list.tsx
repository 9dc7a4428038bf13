'use client';
import { Button } from '@mantine/core';
import type { PlaylistSummary } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconPlaylist, IconWand } from '@tabler/icons-react';
import Link from 'next/link';
import { Cover } from '../../../entities/cover';
import { useAddToPlaylist, useTrackDrop } from '../../../entities/playlist';
import { useSession } from '../../../entities/session';
import { TransitionDot } from '../../../entities/transition';
import { countOf, formatDate, formatLength } from '../../../lib/format';
import { number, text, useUrlView, type Fields } from '../../../lib/url-state';
import { Page } from '../../../ui/page';
import { PageNumbers } from '../../../ui/page-numbers';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { PLAYLISTS_PAGE, playlistsQuery } from '../api/playlist-queries';
import { ExportAll } from './export-all';
import { Whose } from './whose';
import classes from './playlist-list.module.css';

interface PlaylistsView {
  /** A friend's id; '' for one's own. */
  readonly whose: string;
  readonly page: number | undefined;
}

const FIELDS: Fields<PlaylistsView> = { whose: text, page: number };

export function PlaylistList() {
  const { view, go } = useUrlView(FIELDS);
  const page = view.page ?? 1;
  const playlists = useQuery(playlistsQuery(page, view.whose || 'mine'));
  const generate = (
    <Button component={Link} href="/generate" leftSection={<IconWand size={17} />}>
      Generate
    </Button>
  );
  return (
    <Page
      title="Playlists"
      actions={
        <>
          <Whose value={view.whose} onChange={(whose) => go({ whose, page: undefined })} />
          {view.whose === '' && (playlists.data?.total ?? 0) > 0 && <ExportAll />}
          {generate}
        </>
      }
    >
      <QueryState query={playlists} loading={<SkeletonRows rows={6} height={76} />}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty
              icon={IconPlaylist}
              title="No playlists yet"
              text="Pick a track or two that must be in, and let it find the rest."
              action={generate}
            />
          ) : (
            <>
              <ul className={classes.list}>
                {items.map((playlist) => (
                  <li key={playlist.id}>
                    <PlaylistCard playlist={playlist} />
                  </li>
                ))}
              </ul>
              <PageNumbers
                page={page}
                total={total}
                size={PLAYLISTS_PAGE}
                onChange={(next) => go({ page: next })}
              />
            </>
          )
        }
      </QueryState>
    </Page>
  );
}

function PlaylistCard({ playlist }: { readonly playlist: PlaylistSummary }) {
  const add = useAddToPlaylist();
  const { user, mayChange } = useSession();
  const mine = mayChange && playlist.ownerId === user?.id;
  const drop = useTrackDrop((trackIds) => add.mutate({ playlist, trackIds }));
  const urls = playlist.thumbUrls.slice(0, 4);
  return (
    <Link
      href={`/playlists/${playlist.id}`}
      className={classes.card}
      data-over={drop.over}
      {...(mine && drop.handlers)}
    >
      <span className={classes.covers}>
        {urls.length < 4 ? (
          <Cover title={playlist.name} url={urls[0] ?? null} size={64} />
        ) : (
          urls.map((url, index) => (
            <Cover key={index} title={`${playlist.name} ${index}`} url={url} size={31} />
          ))
        )}
      </span>
      <span className={classes.words}>
        <span className={classes.name}>{playlist.name}</span>
        <span className={classes.facts}>
          {countOf(playlist.tracks, 'track')} · {formatLength(playlist.durationSeconds)}
        </span>
        <span className={classes.facts}>{formatDate(playlist.createdAt)}</span>
      </span>
      {playlist.score !== null && <TransitionDot score={playlist.score} />}
    </Link>
  );
}
