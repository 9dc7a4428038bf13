import { z } from 'zod';

/** A text that a database keeps: without NUL and without halves of surrogate pairs, trimmed. */
const text = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(/\0|\p{Cs}/gu, '').trim())
    .pipe(z.string().max(max, `is longer than ${max} characters`));

const seconds = z.number().min(0).max(1_000_000);

export const gridMark = z.object({
  seconds,
  bpm: z.number().min(1).max(1000),
  /** Beat of the bar that the mark lies on, from 1. */
  beat: z.number().int().min(1).max(16),
});
export type GridMark = z.infer<typeof gridMark>;

export const cuePoint = z.object({
  kind: z.enum(['cue', 'loop', 'fade-in', 'fade-out', 'load']),
  name: text(200),
  seconds,
  endSeconds: seconds.nullable(),
  /** Hot-cue slot from 0; null for a memory cue. */
  slot: z.number().int().min(0).max(63).nullable(),
  /** "#ff8800" */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
});
export type CuePoint = z.infer<typeof cuePoint>;

/**
 * One track as a file of any DJ program names it. An empty text or null is not said. At least a title or a path
 * is there. Kept as JSON while it waits for its owner's word, so it is a schema.
 */
export const libraryEntry = z
  .object({
    /** How playlists of the same file name it. */
    ref: z.string().max(5000).nullable(),
    /** Where the audio lay, with / or \ between folders. */
    path: text(5000),
    title: text(1000),
    artist: text(1000),
    album: text(1000),
    albumArtist: text(1000),
    label: text(500),
    catalogNumber: text(200),
    year: z.number().int().min(1860).max(2100).nullable(),
    durationSeconds: z.number().int().min(1).max(1_000_000).nullable(),
    position: text(20),
    bpm: z.number().min(20).max(400).nullable(),
    key: z
      .object({ pitchClass: z.number().int().min(0).max(11), mode: z.enum(['major', 'minor']) })
      .nullable(),
    rating: z.number().int().min(1).max(5).nullable(),
    tags: z.array(text(50)).max(50),
    /** As the file writes them. */
    genres: z.array(text(200)).max(50),
    comment: text(10_000),
    discogsId: z.number().int().min(1).max(2_147_483_647).nullable(),
    grid: z.array(gridMark).max(100_000),
    cues: z.array(cuePoint).max(1000),
  })
  .refine(({ title, path }) => title !== '' || path !== '', 'has neither a title nor a file name');
export type LibraryEntry = z.infer<typeof libraryEntry>;

/** An entry that says nothing yet. */
export const BLANK_ENTRY: LibraryEntry = {
  ref: null,
  path: '',
  title: '',
  artist: '',
  album: '',
  albumArtist: '',
  label: '',
  catalogNumber: '',
  year: null,
  durationSeconds: null,
  position: '',
  bpm: null,
  key: null,
  rating: null,
  tags: [],
  genres: [],
  comment: '',
  discogsId: null,
  grid: [],
  cues: [],
};
