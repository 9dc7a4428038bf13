import { z } from 'zod';

import { count, listOf, text, wireArtist, wireFormat, wireImage, wireLabel } from './wire-parts.js';

/** `GET /releases/{id}` as Discogs sends it. Only what Segue reads is named; the rest is dropped. */
const wireCredit = wireArtist.extend({ role: text, tracks: text });

const wireLine = z.object({
  position: text,
  type_: text,
  title: text,
  duration: text,
  artists: listOf(wireArtist),
  extraartists: listOf(wireCredit),
});
const wireTrack = wireLine.extend({ sub_tracks: listOf(wireLine) });

export const wireRelease = z.object({
  id: z.int().positive(),
  title: z.string().min(1),
  master_id: count,
  artists: listOf(wireArtist),
  extraartists: listOf(wireCredit),
  year: count,
  country: text,
  labels: listOf(wireLabel),
  formats: listOf(wireFormat),
  genres: listOf(z.string()),
  styles: listOf(z.string()),
  tracklist: listOf(wireTrack),
  videos: listOf(z.object({ uri: z.string(), title: text, duration: count })),
  identifiers: listOf(z.object({ type: text, value: text, description: text })),
  images: listOf(wireImage),
  thumb: text,
  date_changed: text,
});

export type WireRelease = z.output<typeof wireRelease>;
export type WireArtist = z.output<typeof wireArtist>;
export type WireCredit = z.output<typeof wireCredit>;
export type WireLine = z.output<typeof wireLine>;
export type WireTrack = z.output<typeof wireTrack>;
