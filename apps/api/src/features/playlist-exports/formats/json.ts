import { z } from 'zod';
import type { ExportedItem, ExportedPlaylist } from '../exported-playlist.js';

const seconds = z.number().min(0);
const text = z.string();

const track = z.object({
  id: z.string(),
  ...{ title: text, artist: text, album: text, label: text, catalogNumber: text, position: text },
  year: z.number().int().nullable(),
  genres: z.array(text),
  durationSeconds: seconds.nullable(),
  bpm: z.number().nullable(),
  key: z.object({ pitchClass: z.number().int().min(0).max(11), mode: z.enum(['major', 'minor']) }).nullable(),
  energy: z.number().nullable(),
  rating: z.number().int().min(1).max(5).nullable(),
  tags: z.array(text),
  comment: text,
  path: text.nullable(),
  sizeBytes: z.number().nullable(),
  bitrate: z.number().nullable(),
  sampleRate: z.number().nullable(),
  grid: z.array(z.object({ seconds, bpm: z.number(), beat: z.number().int() })),
  cues: z.array(
    z.object({
      kind: z.enum(['cue', 'loop', 'fade-in', 'fade-out', 'load']),
      name: text,
      seconds,
      endSeconds: seconds.nullable(),
      slot: z.number().int().nullable(),
      colour: text.nullable(),
    }),
  ),
});

/** The JSON that playlists leave as: what a program reads that wants all of it. */
export const playlistsFile = z.object({
  format: z.literal('segue-playlists'),
  version: z.literal(1),
  playlists: z.array(
    z.object({
      name: text,
      /** Minutes after midnight. */
      startMinute: z.number().int().nullable(),
      /** For how long two tracks play together at each joint. */
      overlapSeconds: seconds,
      items: z.array(
        z.object({ track, transition: z.object({ score: z.number(), sentence: text }).nullable() }),
      ),
    }),
  ),
});

/** Playlists as JSON of the shape `playlistsFile`, one track a line. */
export function* writeJson(playlists: readonly ExportedPlaylist[]): Generator<string> {
  yield '{"format":"segue-playlists","version":1,"playlists":[';
  for (const [index, { name, startMinute, overlapSeconds, items }] of playlists.entries()) {
    const head = JSON.stringify({ name, startMinute, overlapSeconds }).slice(0, -1);
    yield `${index === 0 ? '' : ','}\n${head},"items":[`;
    yield* items.map((item, place) => `${place === 0 ? '' : ','}\n${JSON.stringify(plain(item))}`);
    yield '\n]}';
  }
  yield '\n]}\n';
}

const plain = ({ track, transition }: ExportedItem) => ({
  track,
  transition: transition && { score: transition.score, sentence: transition.sentence },
});
