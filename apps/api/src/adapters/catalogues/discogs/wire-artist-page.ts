import { z } from 'zod';
import { listOf, wireImage } from './wire-parts.js';

const named = z.object({ id: z.int().positive(), name: z.string() });
const band = named.extend({
  active: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
});

/** `GET /artists/{id}` */
export const wireArtistPage = named.extend({
  namevariations: listOf(z.string()),
  aliases: listOf(named),
  groups: listOf(band),
  members: listOf(band),
  images: listOf(wireImage),
});

export type WireArtistPage = z.output<typeof wireArtistPage>;
