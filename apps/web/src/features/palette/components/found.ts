import { useQuery } from '@tanstack/react-query';
import { cratesQuery } from '../../../entities/crate';
import { ownPlaylistsQuery } from '../../../entities/playlist';
import { searchTracksQuery, trackHref } from '../../../entities/track';
import { artistsNamed, labelsNamed, stylesNamed } from '../api/named';
import type { Choice } from './choice';

/** Of each kind at most so many: the palette is for the one that is meant. */
const FEW = 4;
const TRACKS = 6;

/** Everything of the library that is called like what was typed, tracks first. */
export function useFound(q: string): readonly Choice[] {
  const enabled = q !== '';
  const tracks = useQuery({ ...searchTracksQuery({ q, limit: TRACKS, facets: 'false' }), enabled });
  const records = useQuery({
    ...searchTracksQuery({ q, limit: FEW, facets: 'false', perRecord: 'true' }),
    enabled,
  });
  const artists = useQuery({ ...artistsNamed(q, FEW), enabled });
  const labels = useQuery({ ...labelsNamed(q, FEW), enabled });
  const styles = useQuery({ ...stylesNamed(q, FEW), enabled });
  const crates = useQuery({ ...cratesQuery(), enabled });
  const playlists = useQuery({ ...ownPlaylistsQuery(), enabled });
  if (!enabled) return [];
  const words = q.toLowerCase();
  const named = (name: string) => name.toLowerCase().includes(words);
  return [
    ...(tracks.data?.hits ?? []).map((track) => ({
      ...{ id: `track ${track.id}`, href: trackHref(track), kind: 'track' as const, track },
    })),
    ...(records.data?.hits ?? [])
      .filter(({ kind, releaseId }) => kind === 'track' && releaseId !== null)
      .map(({ releaseId, releaseTitle, artist, year }) => ({
        ...{ id: `release ${releaseId}`, href: `/releases/${releaseId}`, kind: 'release' as const },
        ...{ label: releaseTitle, about: [artist, year].filter(Boolean).join(' · ') },
      })),
    ...(artists.data?.items ?? []).map(({ id, name }) => ({
      ...{ id: `artist ${id}`, href: `/artists/${id}`, kind: 'artist' as const, label: name },
    })),
    ...(labels.data?.items ?? []).map(({ id, name }) => ({
      ...{ id: `label ${id}`, href: `/labels/${id}`, kind: 'label' as const, label: name },
    })),
    ...(styles.data?.items ?? []).map(({ name }) => ({
      ...{ id: `style ${name}`, href: `/styles/${encodeURIComponent(name)}`, kind: 'style' as const },
      label: name,
    })),
    ...(playlists.data?.items ?? [])
      .filter(({ name }) => named(name))
      .slice(0, FEW)
      .map(({ id, name }) => ({
        ...{ id: `playlist ${id}`, href: `/playlists/${id}`, kind: 'playlist' as const, label: name },
      })),
    ...(crates.data?.items ?? [])
      .filter(({ name }) => named(name))
      .slice(0, FEW)
      .map(({ id, name }) => ({
        ...{ id: `crate ${id}`, href: `/crates/${id}`, kind: 'crate' as const, label: name },
      })),
  ];
}
