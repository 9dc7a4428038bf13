import { crateRule, mixSettings, pairVerdict } from '@segue/shared/contracts/http';
import { z } from 'zod';

/**
 * The portable backup of one person's library: `{ segue: "library", version, writtenAt, releases, copies, wantlist,
 * tracks, playlists, playlistVersions, playlistLinks, pairs, mixSettings, crates, spins, covers }`. Releases, tracks and
 * playlists are named by `ref`, which means something inside the file only.
 * A change that an older Segue could not read gets a new version.
 */
export const BACKUP_VERSION = 1;

export const backupHead = z.object({ segue: z.literal('library'), version: z.literal(BACKUP_VERSION) });

const ref = z.string().min(1).max(100);
const moment = z.iso.datetime();
const text = z.string().max(100_000);
const rating = z.number().int().min(1).max(5).nullable();
const json = z.json();
const edits = z.record(z.string().max(50), json);

/** A release that anything else in the file names, with its tracks. */
export const backupRelease = z.object({
  ref,
  /** Null for one that was typed in or came with files. */
  discogsId: z.number().int().min(1).max(2_147_483_647).nullable(),
  title: text,
  artist: text,
  year: z.number().int().min(0).max(9999).nullable(),
  country: text.nullable(),
  label: text,
  catalogNumber: text,
  format: text,
  genres: z.array(text).max(500),
  styles: z.array(text).max(500),
  thumbUrl: text.nullable(),
  coverUrl: text.nullable(),
  tracks: z
    .array(
      z.object({
        ref,
        position: text,
        sortOrder: z.number().int().min(0).max(1_000_000),
        title: text,
        artist: text,
        durationSeconds: z.number().int().min(0).max(10_000_000).nullable(),
      }),
    )
    .max(100_000),
  /** What its owner says instead of the catalogue, by field. An uploaded cover is a record of its own. */
  edits,
});
export type BackupRelease = z.infer<typeof backupRelease>;

export const backupCopy = z.object({
  release: ref,
  copy: z.number().int().min(1).max(100_000),
  discogsInstance: z.number().int().min(0).nullable(),
  folder: text,
  mediaCondition: text,
  sleeveCondition: text,
  rating,
  notes: text,
  customFields: z.record(z.string(), z.string()),
  shelf: text,
  box: text,
  slot: text,
  addedAt: moment,
  ownerEdited: z.array(z.string().max(50)).max(50),
  discogsValues: z.record(z.string(), json),
  goneSince: moment.nullable(),
});
export type BackupCopy = z.infer<typeof backupCopy>;

export const backupWish = z.object({
  release: ref,
  rating,
  notes: text,
  addedAt: moment,
  goneSince: moment.nullable(),
});
export type BackupWish = z.infer<typeof backupWish>;

/** What is one person's own of a track. */
export const backupTrack = z.object({
  track: ref,
  rating,
  tags: z.array(text).max(500),
  notes: text,
  edits,
  values: z
    .array(
      z.object({
        field: z.enum(['bpm', 'key', 'energy']),
        source: z.string().min(1).max(100),
        value: json,
        confidence: z.number().min(0).max(1).nullable(),
      }),
    )
    .max(1000),
  cues: z.array(z.object({ source: z.string().min(1).max(100), grid: json, cues: json })).max(100),
});
export type BackupTrack = z.infer<typeof backupTrack>;

const startMinute = z.number().int().min(0).max(1439).nullable();
const items = z.array(z.object({ track: ref, seed: z.boolean() })).max(100_000);

export const backupPlaylist = z.object({
  /** Null in files of an older Segue, which named no playlist. */
  ref: ref.nullable().default(null),
  name: text,
  importedFrom: text.nullable(),
  startMinute: startMinute.default(null),
  score: z.number().nullable(),
  createdAt: moment,
  items,
});
export type BackupPlaylist = z.infer<typeof backupPlaylist>;

/** A state that a playlist was in. Versions of playlists that were deleted are not written. */
export const backupPlaylistVersion = z.object({
  playlist: ref,
  number: z.number().int().min(1).max(2_147_483_647),
  source: z.string().min(1).max(20),
  words: text,
  name: text,
  startMinute,
  items,
  at: moment,
});
export type BackupPlaylistVersion = z.infer<typeof backupPlaylistVersion>;

/** A link by which anybody may look at a playlist: it is good again where it is brought back. No token, only its hash. */
export const backupPlaylistLink = z.object({
  playlist: ref,
  tokenHash: z.string().min(40).max(200),
  note: text,
  audio: z.boolean(),
  opened: z.number().int().min(0).max(2_147_483_647),
  createdAt: moment,
  expiresAt: moment.nullable(),
  revokedAt: moment.nullable(),
});
export type BackupPlaylistLink = z.infer<typeof backupPlaylistLink>;

/** What a DJ said of one track after another. */
export const backupPair = z.object({ from: ref, to: ref, verdict: pairVerdict, ratedAt: moment });
export type BackupPair = z.infer<typeof backupPair>;

/** A crate by hand has tracks, a smart one a rule. */
export const backupCrate = z.object({
  name: z.string().min(1).max(100),
  rule: crateRule.nullable(),
  createdAt: moment,
  tracks: z.array(ref).max(100_000),
});
export type BackupCrate = z.infer<typeof backupCrate>;

export const backupSpin = z.object({
  release: ref,
  track: ref.nullable(),
  side: text,
  session: text,
  playedAt: moment,
});
export type BackupSpin = z.infer<typeof backupSpin>;

/** A cover that its owner uploaded, as a JPEG in base64. */
export const backupCover = z.object({ release: ref, jpeg: z.base64().max(20_000_000) });
export type BackupCover = z.infer<typeof backupCover>;

/** The lists of a backup in the order in which they are written and read: what is named comes first. */
export const BACKUP_SECTIONS = {
  releases: backupRelease,
  copies: backupCopy,
  wantlist: backupWish,
  tracks: backupTrack,
  playlists: backupPlaylist,
  playlistVersions: backupPlaylistVersion,
  playlistLinks: backupPlaylistLink,
  pairs: backupPair,
  mixSettings,
  crates: backupCrate,
  spins: backupSpin,
  covers: backupCover,
} as const;
export type BackupSectionName = keyof typeof BACKUP_SECTIONS;
