import type { Prisma } from '../../../database/index.js';

/** Tracks of which this person said anything, or a program of theirs did. */
export const personalTracks = (userId: string): Prisma.TrackWhereInput[] => {
  const mine = { some: { userId } };
  return [{ personal: mine }, { edits: mine }, { values: mine }, { cues: mine }];
};

export const releaseWithAll = (userId: string) =>
  ({
    tracks: { orderBy: { sortOrder: 'asc' } },
    edits: { where: { userId, field: { not: 'cover' } }, orderBy: { field: 'asc' } },
  }) as const satisfies Prisma.ReleaseInclude;
