import { z } from 'zod';
import { count, listOf, text } from './wire-parts.js';

/** `GET /database/search?type=release` */
export const wireSearch = z.object({
  results: z.array(
    z.object({
      id: z.int().positive(),
      title: z.string(),
      /** A number in quotes. */
      year: text,
      country: text,
      label: listOf(z.string()),
      catno: text,
      format: listOf(z.string()),
      barcode: listOf(z.string()),
      thumb: text,
      master_id: count,
    }),
  ),
});

export type WireSearch = z.output<typeof wireSearch>;
