import {
  DISCOGS_COPY_COLUMNS,
  DISCOGS_FIELD_COLUMNS,
  DISCOGS_RELEASE_COLUMNS,
  DISCOGS_WANT_COLUMNS,
} from '@segue/shared/domain/music';
import { isFault, splitFields, type Delimiter } from './csv-fields.js';
import { ImportFileError } from './import-file-error.js';

/** What a Discogs export lists: records that are owned, or records that are wanted. */
export type DiscogsListKind = 'collection' | 'wantlist';

export interface DiscogsHeader {
  readonly kind: DiscogsListKind;
  readonly delimiter: Delimiter;
  /** All columns as written, in the order of the file. */
  readonly columns: readonly string[];
  /** Columns beyond those that Discogs always writes: the owner's custom fields. Kept row by row. */
  readonly customColumns: readonly string[];
}

const OPTIONAL_COLUMNS = { collection: DISCOGS_FIELD_COLUMNS, wantlist: DISCOGS_WANT_COLUMNS } as const;

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/**
 * Reads the first line of an export. Order and letter case of the columns do not matter, nor which of comma,
 * semicolon and tab separates them.
 * @throws ImportFileError `not-text` or `wrong-columns`, naming what is missing and what was found
 */
export function readDiscogsHeader(text: string, line: number): DiscogsHeader {
  const { delimiter, columns } = bestSplit(text, line);
  const kind = kindOf(columns);
  const required =
    kind === 'collection'
      ? [...DISCOGS_RELEASE_COLUMNS, ...DISCOGS_COPY_COLUMNS]
      : [...DISCOGS_RELEASE_COLUMNS];
  const missing = required.filter((column) => !has(columns, column));
  if (missing.length > 0) throw wrongColumns(line, missing, columns);
  const known = [...required, ...OPTIONAL_COLUMNS[kind]].map((column) => column.toLowerCase());
  const customColumns = columns.filter((column) => column !== '' && !known.includes(column.toLowerCase()));
  refuseDoubles(columns, line);
  return { kind, delimiter, columns, customColumns };
}

/** The delimiter that finds most known columns; the comma when none finds any. */
function bestSplit(text: string, line: number): { delimiter: Delimiter; columns: string[] } {
  const splits = DELIMITERS.flatMap((delimiter) => {
    const fields = splitFields(text, delimiter);
    return isFault(fields) ? [] : [{ delimiter, columns: fields.map((field) => field.trim()) }];
  });
  const known = (columns: string[]): number =>
    DISCOGS_RELEASE_COLUMNS.filter((column) => has(columns, column)).length;
  const best = splits.sort((a, b) => known(b.columns) - known(a.columns))[0];
  if (best !== undefined) return best;
  throw new ImportFileError('wrong-columns', `Line ${line} is not a header: it has a broken quote.`, line);
}

function kindOf(columns: readonly string[]): DiscogsListKind {
  const owned = DISCOGS_COPY_COLUMNS.some((column) => has(columns, column));
  return !owned && has(columns, 'Notes') ? 'wantlist' : 'collection';
}

function has(columns: readonly string[], name: string): boolean {
  return columns.some((column) => column.toLowerCase() === name.toLowerCase());
}

function wrongColumns(line: number, missing: readonly string[], found: readonly string[]): ImportFileError {
  const names = (columns: readonly string[]): string => columns.map((column) => `“${column}”`).join(', ');
  const shown = found.slice(0, 20).map((column) => column.slice(0, 60));
  const more = found.length > shown.length ? ` and ${found.length - shown.length} more` : '';
  return new ImportFileError(
    'wrong-columns',
    `This is not a Discogs export: line ${line} should name the columns, but ${names(missing)} ` +
      `${missing.length === 1 ? 'is' : 'are'} missing. Found: ${names(shown)}${more}.`,
    line,
    missing[0] ?? null,
  );
}

function refuseDoubles(columns: readonly string[], line: number): void {
  const lower = columns.map((column) => column.toLowerCase());
  const double = columns.find(
    (column, index) => column !== '' && lower.indexOf(column.toLowerCase()) !== index,
  );
  if (double === undefined) return;
  const message = `Line ${line} names the column “${double}” twice. Rename one of the two.`;
  throw new ImportFileError('wrong-columns', message, line, double);
}
