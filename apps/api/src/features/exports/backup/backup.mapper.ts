import type { Prisma } from '../../../database/index.js';
import type {
  BackupCopy,
  BackupCrate,
  BackupRelease,
  BackupSpin,
  BackupTrack,
  BackupWish,
} from './backup-schema.js';
import { backupCopy, backupCrate, backupRelease, backupTrack } from './backup-schema.js';

type Edits = readonly { field: string; value: Prisma.JsonValue }[];

const byField = (edits: Edits) => Object.fromEntries(edits.map(({ field, value }) => [field, value]));

export function toBackupRelease(
  row: Prisma.ReleaseGetPayload<{ include: { tracks: true; edits: true } }>,
): BackupRelease {
  const { id, artistCredit, labelText, formatText, edits, tracks } = row;
  const written = tracks.map(({ id: ref, artistCredit: artist, ...track }) => ({ ...track, ref, artist }));
  const names = { artist: artistCredit, label: labelText, format: formatText };
  return backupRelease.parse({ ...row, ...names, ref: id, tracks: written, edits: byField(edits) });
}

export function toBackupCopy(row: Prisma.CollectionItemGetPayload<object>): BackupCopy {
  const { releaseId, discogsInstance, addedAt, goneSince } = row;
  return backupCopy.parse({
    ...row,
    release: releaseId,
    discogsInstance: discogsInstance === null ? null : Number(discogsInstance),
    addedAt: addedAt.toISOString(),
    goneSince: goneSince?.toISOString() ?? null,
  });
}

export function toBackupWish(row: Prisma.WantlistItemGetPayload<object>): BackupWish {
  const { releaseId, rating, notes, addedAt, goneSince } = row;
  const moments = { addedAt: addedAt.toISOString(), goneSince: goneSince?.toISOString() ?? null };
  return { release: releaseId, rating, notes, ...moments };
}

export function toBackupTrack(
  row: Prisma.TrackGetPayload<{ include: { personal: true; edits: true; values: true; cues: true } }>,
): BackupTrack {
  const [personal] = row.personal;
  return backupTrack.parse({
    track: row.id,
    rating: personal?.rating ?? null,
    tags: personal?.tags ?? [],
    notes: personal?.notes ?? '',
    edits: byField(row.edits),
    values: row.values,
    cues: row.cues,
  });
}

export function toBackupCrate(row: Prisma.CrateGetPayload<{ include: { tracks: true } }>): BackupCrate {
  const { name, rule, createdAt, tracks } = row;
  const refs = tracks.map(({ trackId }) => trackId);
  return backupCrate.parse({ name, rule, createdAt: createdAt.toISOString(), tracks: refs });
}

export function toBackupSpin(row: Prisma.SpinGetPayload<object>): BackupSpin {
  const { releaseId, trackId, side, session, playedAt } = row;
  return { release: releaseId, track: trackId, side, session, playedAt: playedAt.toISOString() };
}
