import { buffer } from 'node:stream/consumers';
import type { ExportFormat, TableField } from '@segue/shared/contracts/http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  previewTable,
  readLibrary,
  type LibraryEntry,
  type LibraryItem,
} from '../../imports/parsing/index.js';
import type { ExportedPlaylist, ExportedTrack } from '../exported-playlist.js';
import { anyPlaylist } from '../exported-playlist.fixture.js';
import { safeFileName } from '../file-names.js';
import { WRITERS, writeOne } from './index.js';
import { playlistsFile } from './json.js';
import { seratoPath } from './serato.js';

const written = (format: ExportFormat, playlist: ExportedPlaylist): Promise<Buffer> =>
  buffer(writeOne(WRITERS[format], playlist));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

interface ReadAs {
  readonly name?: string;
  readonly mapping?: Readonly<Record<string, TableField>>;
}

/** What the importer finds in an export: its entries, and its one playlist by the places of its entries. */
async function readBack(
  format: 'm3u' | 'rekordbox' | 'traktor' | 'serato' | 'table',
  bytes: Uint8Array,
  { name = 'x', mapping = {} }: ReadAs = {},
) {
  const items: LibraryItem[] = [];
  for await (const item of readLibrary(format, once(bytes), { name, mapping })) items.push(item);
  expect(items.filter((item) => 'problem' in item)).toEqual([]);
  const entries = items.flatMap((item): LibraryEntry[] => ('entry' in item ? [item.entry] : []));
  const playlists = items.flatMap((item) => ('playlist' in item ? [item.playlist] : []));
  const order = playlists[0]?.refs.map((ref) => entries.findIndex((entry) => entry.ref === ref));
  return { entries, path: playlists[0]?.path, order };
}

type WithFile = ExportedTrack & { path: string };
const withFiles = ({ items }: ExportedPlaylist): WithFile[] =>
  items.flatMap(({ track }) => (track.path === null ? [] : [{ ...track, path: track.path }]));
const places = (list: readonly unknown[]) => list.map((_, index) => index);

/** The importer takes genres from the front of a comment of several parts: see `tableEntry`. */
const withoutListsInComments = (playlist: ExportedPlaylist): ExportedPlaylist => ({
  ...playlist,
  items: playlist.items.map(({ track, transition }) => ({
    track: { ...track, comment: track.comment.replaceAll(';', ',') },
    transition,
  })),
});

/** The facts that both programs' files carry. */
const factsOf = ({
  title,
  artist,
  album,
  label,
  year,
  durationSeconds,
  bpm,
  key,
  rating,
  genres,
}: ExportedTrack) => ({
  ...{ title, artist, album, label, year, durationSeconds, bpm, key, rating, genres },
});
const same = (playlist: ExportedPlaylist, found: Awaited<ReturnType<typeof readBack>>) => {
  expect(found.path).toEqual([playlist.name]);
  expect(found.order).toEqual(places(withFiles(playlist)));
};

describe('a playlist that leaves and comes back is the same', () => {
  it('as rekordbox XML: facts, stars, paths, grids, cues, order', () =>
    fc.assert(
      fc.asyncProperty(anyPlaylist, async (playlist) => {
        const found = await readBack('rekordbox', await written('rekordbox', playlist));
        same(playlist, found);
        expect(found.entries).toEqual(
          withFiles(playlist).map((track): unknown =>
            expect.objectContaining({
              ...factsOf(track),
              ...{ path: track.path, grid: track.grid, cues: track.cues, comment: track.comment },
            }),
          ),
        );
      }),
      { numRuns: 60 },
    ));

  it('as Traktor NML: the same, but that a grid begins with a bar and cues have no colour', () =>
    fc.assert(
      fc.asyncProperty(anyPlaylist, async (playlist) => {
        const found = await readBack('traktor', await written('traktor', playlist));
        same(playlist, found);
        for (const [index, track] of withFiles(playlist).entries()) {
          const entry = found.entries[index];
          const { catalogNumber, comment, path, grid, cues } = track;
          expect(entry).toMatchObject({ ...factsOf(track), catalogNumber, comment, path });
          expect(entry?.grid.map(({ bpm, beat }) => ({ bpm, beat }))).toEqual(
            grid.map(({ bpm }) => ({ bpm, beat: 1 })),
          );
          for (const [place, mark] of (entry?.grid ?? []).entries()) {
            const bars = ((mark.seconds - (grid[place]?.seconds ?? 0)) * mark.bpm) / 60;
            expect((bars + (grid[place]?.beat ?? 1)) % 4).toBeCloseTo(1, 3);
          }
          expect(entry?.cues).toEqual(
            cues.map((cue) => ({
              ...cue,
              colour: null,
              seconds: expect.closeTo(cue.seconds, 6) as number,
              endSeconds: cue.endSeconds === null ? null : (expect.closeTo(cue.endSeconds, 6) as number),
            })),
          );
        }
      }),
      { numRuns: 60 },
    ));

  it('as a crate of Serato: paths from the root of their disk, in order', () =>
    fc.assert(
      fc.asyncProperty(anyPlaylist, async (playlist) => {
        const name = `${safeFileName(playlist.name).replaceAll('%', '')}.crate`;
        const found = await readBack('serato', await written('serato', playlist), { name });
        const paths = withFiles(playlist).map(({ path }) => seratoPath(path));
        expect(found.entries.map(({ path }) => path)).toEqual(paths);
        // Two disks may hold the same path.
        expect(found.order?.map((place) => paths[place])).toEqual(paths);
      }),
      { numRuns: 40 },
    ));

  it('as M3U8: name, paths, lengths, order', () =>
    fc.assert(
      fc.asyncProperty(anyPlaylist, async (playlist) => {
        const found = await readBack('m3u', await written('m3u8', playlist));
        const tracks = withFiles(playlist);
        expect(found.entries.map(({ path, durationSeconds }) => ({ path, durationSeconds }))).toEqual(
          tracks.map(({ path, durationSeconds }) => ({ path, durationSeconds })),
        );
        if (tracks.length > 0) same(playlist, found);
      }),
      { numRuns: 40 },
    ));

  it('as CSV, by the columns that the importer guesses by itself', () =>
    fc.assert(
      fc.asyncProperty(anyPlaylist, async (any) => {
        fc.pre(any.items.length > 0);
        const playlist = withoutListsInComments(any);
        const bytes = await written('csv', playlist);
        const { columns } = await previewTable(once(bytes));
        const mapping = Object.fromEntries(columns.map(({ name, guess }) => [name, guess]));
        const { entries } = await readBack('table', bytes, { mapping });
        expect(entries).toEqual(
          playlist.items.map(({ track }): unknown =>
            expect.objectContaining({
              ...factsOf(track),
              ...{ catalogNumber: track.catalogNumber, position: track.position, tags: track.tags },
              ...{ path: track.path ?? '', comment: track.comment },
            }),
          ),
        );
      }),
      { numRuns: 60 },
    ));

  it('as JSON: all of it', () =>
    fc.assert(
      fc.asyncProperty(anyPlaylist, async (playlist) => {
        const file = playlistsFile.parse(JSON.parse((await written('json', playlist)).toString()));
        expect(file.playlists).toEqual([playlist]);
      }),
      { numRuns: 40 },
    ));
});
