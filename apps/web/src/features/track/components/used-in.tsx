'use client';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { IconExternalLink, IconPlaylist, IconSearch } from '@tabler/icons-react';
import Link from 'next/link';
import { formatDuration } from '../../../lib/format';
import { Section } from '../../../ui/page';
import classes from './track-page.module.css';

/** Playlists that hold the track, and where else on the web it is. */
export function UsedIn({ track }: { readonly track: TrackDetail }) {
  const words = encodeURIComponent(`${track.artist} ${track.title}`);
  const searches = [
    { name: 'Discogs', url: `https://www.discogs.com/search/?type=release&q=${words}` },
    { name: 'YouTube', url: `https://www.youtube.com/results?search_query=${words}` },
  ];
  return (
    <Section title="Where it is">
      <div className={classes.links}>
        {track.playlists.map(({ id, name }) => (
          <Link key={id} href={`/playlists/${id}`}>
            <IconPlaylist size={16} aria-hidden />
            {name}
          </Link>
        ))}
        {track.links.map(({ url, title, durationSeconds }) => (
          <a key={url} href={url} target="_blank" rel="noreferrer">
            <IconExternalLink size={16} aria-hidden />
            {title || url}
            {durationSeconds !== null && (
              <span className={classes.quiet}>{formatDuration(durationSeconds)}</span>
            )}
          </a>
        ))}
        {searches.map(({ name, url }) => (
          <a key={name} href={url} target="_blank" rel="noreferrer">
            <IconSearch size={16} aria-hidden />
            Look for it on {name}
          </a>
        ))}
      </div>
    </Section>
  );
}
