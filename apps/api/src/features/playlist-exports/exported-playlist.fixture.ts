import fc from 'fast-check';
import type { ExportedItem, ExportedPlaylist, ExportedTrack } from './exported-playlist.js';

/** For tests: playlists as anybody might have them. */

export const track = (facts: Partial<ExportedTrack> = {}): ExportedTrack => ({
  ...{ id: 'a', title: 'Higher', artist: 'Kailash', album: 'Higher E.P.', label: 'Matsuri' },
  ...{ catalogNumber: 'MP20', year: 1996, position: 'A1', genres: ['Goa Trance'], durationSeconds: 431 },
  ...{ bpm: 138.5, key: { pitchClass: 9, mode: 'minor' }, energy: 8, rating: 4, tags: ['peak'] },
  ...{ comment: 'light', path: '/Users/dj/Music/higher.mp3', sizeBytes: 1000, bitrate: 320_000 },
  ...{ sampleRate: 44_100, grid: [], cues: [] },
  ...facts,
});

const STEP = { score: 0.9123, sentence: '+2.1 % pitch,\n8A → 9A' };

export const playlistOf = (tracks: readonly ExportedTrack[], name = 'Friday\nnight'): ExportedPlaylist => ({
  name,
  startMinute: null,
  overlapSeconds: 16,
  items: tracks.map((one, index): ExportedItem => ({ track: one, transition: index === 0 ? null : STEP })),
});

/** Text that every reader keeps as it is: one line, trimmed, without what XML cannot write. */
const line = (letters: fc.Arbitrary<string>, least = 0) =>
  fc
    .array(letters, { minLength: least, maxLength: 25 })
    .map((all) => all.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length >= least);

/** One of these letters, whole ones. */
const letterOf = (letters: string) => fc.constantFrom(...Array.from(letters));

const LETTERS = fc.oneof(letterOf('abcdefXYZ 0189'), letterOf('&<>"\'%#?=+-@,;/\\:()[]éßÜДорогаελ音楽🎧♯’'));
const anyText = line(LETTERS);
const anyTitle = line(LETTERS, 1);

/** File names as systems allow them; without what is a folder to one of them, and not like the ending of a crate. */
const NAME_LETTERS = fc.oneof(letterOf('abcXYZ 019'), letterOf("&%#;=+-@,()[]éßÜДорог音🎧’'"));
const name = line(NAME_LETTERS, 1);
const path = fc
  .tuple(fc.constantFrom('/Users/dj/', '/srv/music/', 'C:/Music/'), fc.array(name, { maxLength: 3 }), name)
  .map(([root, folders, file]) => `${root}${[...folders, `${file}.flac`].join('/')}`);

const milliseconds = (most: number) => fc.integer({ min: 1, max: most * 1000 }).map((ms) => ms / 1000);
const hundredths = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100);

const gridMark = fc.record({
  seconds: milliseconds(500),
  bpm: hundredths(40, 220),
  beat: fc.integer({ min: 1, max: 4 }),
});
const cue = fc
  .record({
    kind: fc.constantFrom('cue', 'loop', 'fade-in', 'fade-out', 'load'),
    name: anyText,
    seconds: milliseconds(500),
    length: fc.option(milliseconds(30)),
    slot: fc.option(fc.integer({ min: 0, max: 7 })),
    colour: fc.option(fc.integer({ min: 0, max: 0xffffff })),
  })
  .map(({ length, colour, ...mark }) => ({
    ...mark,
    endSeconds: length === null ? null : Math.round((mark.seconds + length) * 1000) / 1000,
    colour: colour === null ? null : `#${colour.toString(16).padStart(6, '0')}`,
  }));

const anyTrack: fc.Arbitrary<ExportedTrack> = fc.record({
  ...{ id: fc.uuid(), title: anyTitle, artist: anyText, album: anyText, label: anyText, comment: anyText },
  catalogNumber: anyText,
  year: fc.option(fc.integer({ min: 1900, max: 2030 })),
  position: fc.constantFrom('', 'A1', 'B2', '1-03'),
  genres: fc.uniqueArray(fc.constantFrom('Goa Trance', 'Dub Techno', 'Drum n Bass', 'Chanson française'), {
    maxLength: 3,
  }),
  durationSeconds: fc.option(fc.integer({ min: 1, max: 20_000 })),
  bpm: fc.option(hundredths(40, 220)),
  key: fc.option(
    fc.record({
      pitchClass: fc.integer({ min: 0, max: 11 }),
      mode: fc.constantFrom('major' as const, 'minor' as const),
    }),
  ),
  energy: fc.option(fc.integer({ min: 1, max: 10 })),
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  tags: fc.uniqueArray(fc.constantFrom('peak', 'warm up', 'tool'), { maxLength: 3 }),
  path: fc.oneof({ weight: 4, arbitrary: path }, { weight: 1, arbitrary: fc.constant(null) }),
  sizeBytes: fc.option(fc.nat()),
  bitrate: fc.option(fc.nat(1_000_000)),
  sampleRate: fc.option(fc.constantFrom(44_100, 48_000)),
  grid: fc.array(gridMark, { maxLength: 3 }),
  cues: fc.array(cue, { maxLength: 4 }),
});

/** Of no two tracks is the file the same. */
export const anyPlaylist: fc.Arbitrary<ExportedPlaylist> = fc
  .record({
    name: anyTitle,
    startMinute: fc.option(fc.integer({ min: 0, max: 1439 })),
    tracks: fc.uniqueArray(anyTrack, { maxLength: 6, selector: ({ path: at, id }) => at ?? id }),
  })
  .map(({ name: title, startMinute, tracks }) => ({ ...playlistOf(tracks, title), startMinute }));
