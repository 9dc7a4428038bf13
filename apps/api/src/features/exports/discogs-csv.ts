import {
  DISCOGS_COPY_COLUMNS,
  DISCOGS_FIELD_COLUMNS,
  DISCOGS_RELEASE_COLUMNS,
  DISCOGS_WANT_COLUMNS,
} from '@segue/shared/domain/music';

const COPY_COLUMNS = [...DISCOGS_COPY_COLUMNS, ...DISCOGS_FIELD_COLUMNS];

/** What a row says of its release. */
export interface ExportedRelease {
  readonly discogsId: number;
  readonly catalogNumber: string;
  readonly artistCredit: string;
  readonly title: string;
  readonly labelText: string;
  readonly formatText: string;
  readonly year: number | null;
}

export interface ExportedCopy {
  readonly release: ExportedRelease;
  readonly rating: number | null;
  readonly folder: string;
  readonly addedAt: Date;
  readonly mediaCondition: string;
  readonly sleeveCondition: string;
  readonly notes: string;
  readonly customFields: Readonly<Record<string, string>>;
}

export interface ExportedWish {
  readonly release: ExportedRelease;
  readonly rating: number | null;
  readonly notes: string;
}

/**
 * A collection as Discogs exports one, line by line.
 * @param customNames every custom field that a copy has
 */
export async function* collectionCsv(
  copies: AsyncIterable<ExportedCopy>,
  customNames: readonly string[],
): AsyncGenerator<string> {
  const reserved = new Set<string>(COPY_COLUMNS.map((column) => column.toLowerCase()));
  const names = customNames.filter((name) => !reserved.has(`collection ${name}`.toLowerCase()));
  yield csvLine([...DISCOGS_RELEASE_COLUMNS, ...COPY_COLUMNS, ...names.map((name) => `Collection ${name}`)]);
  for await (const copy of copies) {
    const { folder, addedAt, mediaCondition, sleeveCondition, notes, customFields } = copy;
    const own = [folder, moment(addedAt), mediaCondition, sleeveCondition, notes];
    const custom = names.map((name) => customFields[name] ?? '');
    yield csvLine([...releaseCells(copy.release, copy.rating), ...own, ...custom]);
  }
}

/** A wantlist as Discogs exports one. */
export async function* wantlistCsv(wishes: AsyncIterable<ExportedWish>): AsyncGenerator<string> {
  yield csvLine([...DISCOGS_RELEASE_COLUMNS, ...DISCOGS_WANT_COLUMNS]);
  for await (const { release, rating, notes } of wishes)
    yield csvLine([...releaseCells(release, rating), notes]);
}

function releaseCells(release: ExportedRelease, rating: number | null): string[] {
  const { catalogNumber, artistCredit, title, labelText, formatText, year, discogsId } = release;
  const stars = rating === null ? '' : String(rating);
  return [
    catalogNumber,
    artistCredit,
    title,
    labelText,
    formatText,
    stars,
    String(year ?? 0),
    String(discogsId),
  ];
}

/** "2020-11-18 19:17:05", as Discogs writes a moment. */
const moment = (date: Date): string => date.toISOString().slice(0, 19).replace('T', ' ');

/** One line with its line break, every cell safe to open in a spreadsheet. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\n`;

/**
 * A spreadsheet runs a cell that starts with = + - @ as a formula, so such a cell gets a leading apostrophe, which
 * the import takes off again. Source: OWASP, "CSV Injection".
 */
function csvCell(text: string): string {
  const harmless = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const lines = harmless.replace(/\r\n?/g, '\n');
  return /[",\n]|^\s|\s$/.test(lines) ? `"${lines.replaceAll('"', '""')}"` : lines;
}
