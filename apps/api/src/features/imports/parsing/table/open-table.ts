import { isFault, splitFields, withoutGuard, type Delimiter } from '../csv-fields.js';
import { gatherRecords, type CsvRecord } from '../csv-records.js';
import { ImportFileError } from '../import-file-error.js';
import { rowProblem, type RowProblem } from '../row-problem.js';
import { readTextLines, type TextLine } from '../text-lines.js';
import { utf8Bytes } from '../utf8-bytes.js';
import { isHeader } from './column-words.js';

/** A row of somebody's own table: its cells by the order of the columns. */
export type TableRow =
  | { readonly number: number; readonly cells: readonly string[]; readonly raw: string }
  | { readonly number: number; readonly problem: RowProblem };

export interface Table {
  readonly columns: readonly string[];
  readonly delimiter: Delimiter;
  /** Read it once, to its end. */
  readonly rows: AsyncIterable<TableRow>;
}

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];

/**
 * Opens a table of any columns: comma, semicolon or tab between them, UTF-8, UTF-16 or Windows-1252, quotes as in
 * RFC 4180. A table without a line of names gets "Column 1", "Column 2" and so on.
 * @throws ImportFileError when it has not two columns at least, or is no text
 */
export async function openTable(source: AsyncIterable<Uint8Array>): Promise<Table> {
  const lines = readTextLines(utf8Bytes(source), 'windows-1252');
  const first = await firstLine(lines);
  const { delimiter, cells } = bestSplit(first);
  const named = isHeader(cells);
  const columns = named ? unique(cells) : cells.map((_, index) => `Column ${index + 1}`);
  const rest = named ? lines : putBack(first, lines);
  return { columns, delimiter, rows: readRows(rest, columns, delimiter) };
}

async function firstLine(lines: AsyncGenerator<TextLine>): Promise<TextLine> {
  for (let step = await lines.next(); !step.done; step = await lines.next()) {
    const { number, text, fault } = step.value;
    if (fault !== null)
      throw new ImportFileError('not-text', `This file is no table: line ${number} is not text.`, number);
    if (text.trim() !== '') return step.value;
  }
  throw new ImportFileError('empty', 'This file is empty: it has no line 1. Export it again.', 1);
}

async function* putBack(first: TextLine, lines: AsyncIterable<TextLine>): AsyncGenerator<TextLine> {
  yield first;
  yield* lines;
}

/** The delimiter that makes most columns. */
function bestSplit({ text, number }: TextLine): { delimiter: Delimiter; cells: string[] } {
  const splits = DELIMITERS.flatMap((delimiter) => {
    const fields = splitFields(text, delimiter);
    return isFault(fields) ? [] : [{ delimiter, cells: fields.map((field) => field.trim()) }];
  });
  const [best] = splits.sort((a, b) => b.cells.length - a.cells.length);
  if (best === undefined || best.cells.length < 2) {
    const message = `Line ${number} is not the first line of a table: it has no two columns with a comma, semicolon or tab between.`;
    throw new ImportFileError('wrong-columns', message, number);
  }
  return best;
}

/** A name that is there twice, or empty, gets its number. */
function unique(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const clean = name === '' ? `Column ${index + 1}` : name;
    return names.indexOf(name) === index ? clean : `${clean} (${index + 1})`;
  });
}

async function* readRows(
  lines: AsyncIterable<TextLine>,
  columns: readonly string[],
  delimiter: Delimiter,
): AsyncGenerator<TableRow> {
  const looksLikeRecord = (fields: readonly string[]): boolean =>
    columns.length > 2 && fields.length === columns.length;
  for await (const record of gatherRecords(lines, { columns, delimiter, looksLikeRecord })) {
    if ('message' in record) yield { number: record.line, problem: record };
    else yield rowOf(record, columns, delimiter);
  }
}

function rowOf({ line, text }: CsvRecord, columns: readonly string[], delimiter: Delimiter): TableRow {
  const cells = splitFields(text, delimiter);
  if (isFault(cells)) {
    return { number: line, problem: rowProblem(line, columns[cells.field] ?? '', cells.message, text) };
  }
  if (cells.length !== columns.length) {
    const message = `This row has ${cells.length === 1 ? '1 field' : `${cells.length} fields`}, the table has ${columns.length} columns.`;
    return { number: line, problem: rowProblem(line, '', message, text) };
  }
  return { number: line, cells: cells.map((cell) => withoutGuard(cell.trim())), raw: text };
}
