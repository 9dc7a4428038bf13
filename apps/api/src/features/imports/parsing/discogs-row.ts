import {
  DISCOGS_COPY_COLUMNS,
  DISCOGS_FIELD_COLUMNS,
  DISCOGS_RELEASE_COLUMNS,
  DISCOGS_WANT_COLUMNS,
} from '@segue/shared/domain/music';
import { z } from 'zod';

const FIRST_RECORDING_YEAR = 1860;
const LAST_YEAR = 2100;

const text = z.string().trim();

const releaseId = text
  .regex(/^\d+$/, 'is not a number. Discogs gives every release a number; open the release there to find it')
  .transform(Number)
  .pipe(z.number().int().min(1, 'must be 1 or more').max(2_147_483_647, 'is larger than any Discogs number'));

/** Discogs writes 0 or nothing for an unknown year; some tools write the whole date. */
const year = text
  .regex(/^(?:\d{4}(?:-\d{2}){0,2}|0?)$/, 'is not a year such as 1998')
  .transform((value) => (value === '' ? 0 : Number(value.slice(0, 4))))
  .refine(
    (value) => value === 0 || (value >= FIRST_RECORDING_YEAR && value <= LAST_YEAR),
    'is not a possible year',
  )
  .transform((value) => (value === 0 ? null : value));

const rating = text
  .regex(/^[0-5]?$/, 'is not a rating from 1 to 5')
  .transform((value) => (value === '' || value === '0' ? null : Number(value)));

/** "2020-11-18 19:17:05": Discogs does not say the time zone, so it is read as UTC. */
const dateAdded = text.transform((value, context) => {
  if (value === '') return null;
  const written = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}:\d{2}))?$/.exec(value);
  const iso = `${written?.[1]}T${written?.[2] ?? '00:00:00'}Z`;
  const date = new Date(iso);
  if (Number.isFinite(date.getTime()) && date.toISOString().startsWith(iso.slice(0, 19)))
    return date.toISOString();
  context.addIssue('is not a date and time such as 2020-11-18 19:17:05');
  return z.NEVER;
});

const given = text.min(1, 'is empty');

/** One row as a table of its columns: keys are the headers as Discogs writes them, values always texts. */
export const discogsRowSchema = z
  .object({
    'Catalog#': text,
    Artist: given,
    Title: given,
    Label: text,
    Format: text,
    Rating: rating,
    Released: year,
    release_id: releaseId,
    CollectionFolder: text,
    'Date Added': dateAdded,
    'Collection Media Condition': text,
    'Collection Sleeve Condition': text,
    'Collection Notes': text,
    Notes: text,
  })
  .transform((row) => ({
    discogsReleaseId: row.release_id,
    artist: row.Artist,
    title: row.Title,
    /** Comma-separated lists as written; `pairLabels` of the music domain pairs them. */
    labels: row.Label,
    catalogueNumbers: row['Catalog#'],
    /** As written, such as `2xLP, Album`; `parseFormatLine` of the music domain reads it. */
    format: row.Format,
    rating: row.Rating,
    year: row.Released,
    /** Empty in a wantlist. */
    folder: row.CollectionFolder,
    /** ISO 8601 in UTC; null when the column is empty or not there. */
    addedAt: row['Date Added'],
    /** As written; `parseCondition` of the music domain reads them. */
    mediaCondition: row['Collection Media Condition'],
    sleeveCondition: row['Collection Sleeve Condition'],
    notes: row['Collection Notes'] || row.Notes,
  }));

export interface DiscogsRow extends z.output<typeof discogsRowSchema> {
  /** The owner's custom fields by the header of their column, empty ones left out. */
  readonly custom: Readonly<Record<string, string>>;
}

/** Every column that the schema knows; a row without it reads as empty. */
export const DISCOGS_COLUMNS = [
  ...DISCOGS_RELEASE_COLUMNS,
  ...DISCOGS_COPY_COLUMNS,
  ...DISCOGS_FIELD_COLUMNS,
  ...DISCOGS_WANT_COLUMNS,
] as const;
