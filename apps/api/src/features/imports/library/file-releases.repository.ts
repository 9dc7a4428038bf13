import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import type { Db } from '../../../database/index.js';
import type { LibraryEntry } from '../parsing/index.js';
import { entryNames } from './entry-clues.js';
import { sureGenres, valuesOf, type SureGenre } from './sure-genres.js';

/** An entry that is no track of the library yet. */
export interface NewEntry {
  readonly identity: string;
  readonly entry: LibraryEntry;
}

interface FileRelease {
  readonly id: string;
  nextPlace: number;
}

/** What owned files are called as a format and kept in as a folder. */
const FORMAT = 'File';
const FOLDER = 'Files';

/** Makes releases of files: one for each album and its artist, or one for a lone track. */
@Injectable()
export class FileReleasesRepository {
  /** Answers the new tracks by identity, and the releases that they are on. */
  async add(
    owner: Own,
    entries: readonly NewEntry[],
    db: Db,
  ): Promise<{ tracks: Map<string, string>; releaseIds: string[] }> {
    const albums = byAlbum(entries);
    const releases = await this.stored(owner, albums, db);
    await this.create(owner, albums, releases, db);
    const tracks = new Map<string, string>();
    const rows = [...albums].flatMap(([key, members]) =>
      members.map(({ identity, entry }) => trackRow(identity, entry, releases.get(key), tracks)),
    );
    await db.track.createMany({ data: rows });
    return { tracks, releaseIds: [...releases.values()].map(({ id }) => id) };
  }

  /** Those that an earlier file made, by the key of their album. */
  private async stored({ ownerId }: Own, albums: Albums, db: Db): Promise<Map<string, FileRelease>> {
    const keys = [...albums.keys()];
    const names = [...albums.values()].map(([first]) => albumOf(first.entry));
    const rows = await db.$queryRaw<{ place: number; id: string; nextPlace: number }[]>`
      SELECT DISTINCT ON (w.place) w.place::int, r.id,
             coalesce((SELECT max(t."sortOrder") + 1 FROM "Track" t WHERE t."releaseId" = r.id), 1)::int AS "nextPlace"
      FROM unnest(${names.map(({ artist }) => artist)}::text[], ${names.map(({ title }) => title)}::text[])
             WITH ORDINALITY AS w(artist, title, place)
      JOIN "Release" r ON lower(r."artistCredit") = lower(w.artist) AND lower(r.title) = lower(w.title)
      WHERE r."addedById" = ${ownerId} AND r."discogsId" IS NULL AND r."formatText" = ${FORMAT}
      ORDER BY w.place, r."createdAt"`;
    return new Map(rows.map(({ place, id, nextPlace }) => [keys[place - 1] ?? '', { id, nextPlace }]));
  }

  /** Adds what is not there to `releases`, each with a copy, so that its owner sees it. */
  private async create(
    { ownerId }: Own,
    albums: Albums,
    releases: Map<string, FileRelease>,
    db: Db,
  ): Promise<void> {
    const missing = [...albums].filter(([key]) => !releases.has(key));
    const rows = missing.map(([key, members]) => {
      const id = randomUUID();
      releases.set(key, { id, nextPlace: 1 });
      return { id, addedById: ownerId, ...releaseFacts(members) };
    });
    await db.release.createMany({ data: rows });
    const copies = rows.map(({ id }) => ({
      userId: ownerId,
      releaseId: id,
      folder: FOLDER,
      addedAt: new Date(),
    }));
    await db.collectionItem.createMany({ data: copies });
  }
}

function albumOf(entry: LibraryEntry): { title: string; artist: string } {
  const { title, artist, album } = entryNames(entry);
  return { title: album || title, artist: entry.albumArtist || artist || 'Unknown artist' };
}

type Members = readonly [NewEntry, ...NewEntry[]];
type Albums = ReadonlyMap<string, Members>;

function byAlbum(entries: readonly NewEntry[]): Albums {
  const albums = new Map<string, Members>();
  for (const one of entries) {
    const { title, artist } = albumOf(one.entry);
    const key = `${artist}\n${title}`.toLowerCase();
    const members = albums.get(key);
    albums.set(key, members === undefined ? [one] : [...members, one]);
  }
  return albums;
}

function releaseFacts(members: Members) {
  const { title, artist } = albumOf(members[0].entry);
  const genres: SureGenre[] = members.flatMap(({ entry }) => sureGenres(entry.genres));
  const said = <Field extends 'year' | 'label' | 'catalogNumber'>(field: Field) =>
    members.map(({ entry }) => entry[field]).find((value) => value !== null && value !== '');
  return {
    title,
    artistCredit: artist,
    year: said('year') ?? null,
    labelText: said('label') ?? '',
    catalogNumber: said('catalogNumber') ?? '',
    formatText: FORMAT,
    genres: valuesOf(genres, 'genre'),
    styles: valuesOf(genres, 'style'),
    details: 'detailed',
  };
}

function trackRow(
  identity: string,
  entry: LibraryEntry,
  release: FileRelease | undefined,
  tracks: Map<string, string>,
) {
  if (release === undefined) throw new Error('The release of a file was made, but is not there.');
  const { title, artist } = entryNames(entry);
  const id = randomUUID();
  tracks.set(identity, id);
  const { position, durationSeconds } = entry;
  const sortOrder = release.nextPlace++;
  const artistCredit = artist || entry.albumArtist || 'Unknown artist';
  return { id, releaseId: release.id, position, sortOrder, title, artistCredit, durationSeconds };
}
