import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import type { Db, Prisma } from '../../../database/index.js';
import type { BackupRelease } from '../../exports/index.js';
import { placeTracks } from './place-tracks.js';

const withTracks = { tracks: { orderBy: { sortOrder: 'asc' } } } as const satisfies Prisma.ReleaseInclude;
type StoredRelease = Prisma.ReleaseGetPayload<{ include: typeof withTracks }>;

/** Where a release of a backup and its tracks are here. */
export interface FoundRelease {
  readonly id: string;
  readonly created: boolean;
  /** Ids of its tracks by their `ref` in the file. */
  readonly tracks: ReadonlyMap<string, string>;
}

/** Finds the releases of a backup in the catalogue, or makes them. */
@Injectable()
export class BackupReleasesRepository {
  /** @param isTaken whether another record of the file is this release; of two alike each finds its own */
  async findOrCreate(
    owner: Own,
    release: BackupRelease,
    isTaken: (id: string) => boolean,
    db: Db,
  ): Promise<FoundRelease> {
    const stored = await this.find(owner, release, isTaken, db);
    const { id } = stored ?? (await this.create(owner, release, db));
    // What the catalogue told of its tracks stays; an unfinished or one's own release takes the tracks of the file.
    const mayGrow = stored === null || stored.details !== 'detailed' || stored.addedById === owner.ownerId;
    const { known, missing } = placeTracks(release.tracks, stored?.tracks ?? []);
    const made = new Map((mayGrow ? missing : []).map(({ ref }) => [ref, randomUUID()]));
    const rows = missing.flatMap((track) => trackRows(id, track, made.get(track.ref)));
    if (rows.length > 0) await db.track.createMany({ data: rows });
    const tracks = new Map([...known, ...made]);
    return { id, created: stored === null, tracks };
  }

  private async find(
    { ownerId }: Own,
    { discogsId, title, artist, format }: BackupRelease,
    isTaken: (id: string) => boolean,
    db: Db,
  ): Promise<StoredRelease | null> {
    if (discogsId !== null) return db.release.findUnique({ where: { discogsId }, include: withTracks });
    const like = { discogsId: null, addedById: ownerId, title, artistCredit: artist, formatText: format };
    const alike = await db.release.findMany({ where: like, include: withTracks, orderBy: { id: 'asc' } });
    return alike.find(({ id }) => !isTaken(id)) ?? null;
  }

  private create({ ownerId }: Own, release: BackupRelease, db: Db): Promise<{ id: string }> {
    const { discogsId, title, artist, year, country, label, catalogNumber, format } = release;
    const { genres, styles, thumbUrl, coverUrl } = release;
    const facts = { title, artistCredit: artist, year, country, labelText: label, catalogNumber };
    const more = { formatText: format, genres, styles, thumbUrl, coverUrl };
    const origin = discogsId === null ? { addedById: ownerId, details: 'detailed' } : { discogsId };
    return db.release.create({ data: { ...facts, ...more, ...origin }, select: { id: true } });
  }

  /** A cover that is here already stays: answers whether it added one. */
  async addCover({ ownerId: userId }: Own, releaseId: string, hash: string, db: Db): Promise<boolean> {
    const data = [{ userId, releaseId, field: 'cover', value: { hash } }];
    return (await db.releaseEdit.createMany({ data, skipDuplicates: true })).count > 0;
  }

  /** What is said here already stays. */
  async saveEdits(
    { ownerId: userId }: Own,
    releaseId: string,
    edits: BackupRelease['edits'],
    db: Db,
  ): Promise<void> {
    const data = Object.entries(edits).flatMap(([field, value]) =>
      value === null ? [] : [{ userId, releaseId, field, value }],
    );
    if (data.length > 0) await db.releaseEdit.createMany({ data, skipDuplicates: true });
  }
}

function trackRows(releaseId: string, track: BackupRelease['tracks'][number], id: string | undefined) {
  const { position, sortOrder, title, artist, durationSeconds } = track;
  if (id === undefined) return [];
  return [{ id, releaseId, position, sortOrder, title, artistCredit: artist, durationSeconds }];
}
