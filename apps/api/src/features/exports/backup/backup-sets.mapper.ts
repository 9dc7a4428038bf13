import { pairVerdict } from '@segue/shared/contracts/http';
import { z } from 'zod';
import type { Prisma } from '../../../database/index.js';
import type {
  BackupPair,
  BackupPlaylist,
  BackupPlaylistLink,
  BackupPlaylistVersion,
} from './backup-schema.js';

const storedItems = z.array(z.object({ trackId: z.string(), seed: z.boolean() }));

const writtenItems = (items: z.infer<typeof storedItems>): BackupPlaylist['items'] =>
  items.map(({ trackId, seed }) => ({ track: trackId, seed }));

export function toBackupPlaylist(
  row: Prisma.PlaylistGetPayload<{ include: { items: true } }>,
): BackupPlaylist {
  const { id, name, importedFrom, startMinute, score, createdAt, items } = row;
  const facts = { ref: id, name, importedFrom, startMinute, score, createdAt: createdAt.toISOString() };
  return { ...facts, items: writtenItems(items) };
}

export function toBackupVersion(row: Prisma.PlaylistVersionGetPayload<object>): BackupPlaylistVersion {
  const { playlistId: playlist, number, source, words, name, startMinute, items, at } = row;
  const facts = { playlist, number, source, words, name, startMinute, at: at.toISOString() };
  return { ...facts, items: writtenItems(storedItems.parse(items)) };
}

export function toBackupLink(row: Prisma.PlaylistLinkGetPayload<object>): BackupPlaylistLink {
  const { playlistId: playlist, tokenHash, note, audio, opened, createdAt, expiresAt, revokedAt } = row;
  return {
    ...{ playlist, tokenHash, note, audio, opened },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}

export function toBackupPair(row: Prisma.RatedPairGetPayload<object>): BackupPair {
  const { fromId: from, toId: to, verdict, ratedAt } = row;
  return { from, to, verdict: pairVerdict.parse(verdict), ratedAt: ratedAt.toISOString() };
}
