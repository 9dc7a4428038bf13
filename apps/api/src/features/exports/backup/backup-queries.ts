import type { Prisma } from '../../../database/index.js';

/** Tracks of which this person said anything, or a program of theirs did. */
export const personalTracks = (userId: string): Prisma.TrackWhereInput[] => {
  const mine = { some: { userId } };
  return [{ personal: mine }, { edits: mine }, { values: mine }, { cues: mine }];
};

/** Releases that anything of this person's names, but for earlier versions of their playlists. */
export function namedReleases(userId: string): Prisma.ReleaseWhereInput {
  const mine = { some: { userId } };
  const listed = [
    { playlistItems: { some: { playlist: { userId } } } },
    { crates: { some: { crate: { userId } } } },
    { pairsFrom: mine },
    { pairsTo: mine },
  ];
  const named = { OR: [...listed, ...personalTracks(userId)] };
  return {
    OR: [{ items: mine }, { wants: mine }, { edits: mine }, { spins: mine }, { tracks: { some: named } }],
  };
}

export const releaseWithAll = (userId: string) =>
  ({
    tracks: { orderBy: { sortOrder: 'asc' } },
    edits: { where: { userId, field: { not: 'cover' } }, orderBy: { field: 'asc' } },
  }) as const satisfies Prisma.ReleaseInclude;
