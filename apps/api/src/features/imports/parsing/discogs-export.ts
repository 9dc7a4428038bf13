import { isFault, splitFields, splitManyFields } from './csv-fields.js';
import { gatherRecords, type CsvRecord } from './csv-records.js';
import { readDiscogsHeader, type DiscogsHeader } from './discogs-header.js';
import { discogsRowReader, type RowResult } from './discogs-row-reader.js';
import { ImportFileError } from './import-file-error.js';
import { rowProblem, type RowProblem } from './row-problem.js';
import { readTextLines, type TextLine } from './text-lines.js';

/** An export whose header is understood; its rows come as they are read. */
export interface DiscogsExport {
  readonly header: DiscogsHeader;
  /** Read it once, to its end. */
  readonly rows: AsyncIterable<RowResult>;
}

/** Records that are split in one go; enough for speed, few enough to keep memory small. */
const BATCH = 256;

/**
 * Opens a collection or wantlist that Discogs exported as CSV. Memory stays bounded however long the file is:
 * one chunk, one line of at most 1 MB and 256 records are held at a time.
 * @param source the bytes of the file, such as a read stream
 * @throws ImportFileError when there is no table of the right columns in it; later faults are rows of their own
 */
export async function openDiscogsExport(source: AsyncIterable<Uint8Array>): Promise<DiscogsExport> {
  const lines = readTextLines(source);
  const header = await findHeader(lines);
  return { header, rows: readRows(lines, header) };
}

async function findHeader(lines: AsyncGenerator<TextLine>): Promise<DiscogsHeader> {
  for (let step = await lines.next(); !step.done; step = await lines.next()) {
    const { number, text, fault } = step.value;
    if (fault !== null) throw notText(number);
    if (text.trim() !== '') return readDiscogsHeader(text, number);
  }
  throw new ImportFileError(
    'empty',
    'This file is empty. Export your collection on Discogs and choose that file.',
    1,
  );
}

function notText(line: number): ImportFileError {
  const message = `This file is not a CSV: line ${line} is not text. Choose the CSV file that Discogs exported.`;
  return new ImportFileError('not-text', message, line);
}

async function* readRows(lines: AsyncIterable<TextLine>, header: DiscogsHeader): AsyncGenerator<RowResult> {
  const records = gatherRecords(lines, { ...header, looksLikeRecord: recordTest(header) });
  const read = discogsRowReader(header);
  const split = (batch: readonly CsvRecord[]): RowResult[] => splitBatch(batch, header, read);
  let batch: CsvRecord[] = [];
  for await (const record of records) {
    if ('message' in record) {
      yield* split(batch);
      yield { line: record.line, problem: record };
      batch = [];
    } else if (batch.push(record) === BATCH) {
      yield* split(batch);
      batch = [];
    }
  }
  yield* split(batch);
}

/** A line is a record by itself when it has all the columns and a release number where one belongs. */
function recordTest(header: DiscogsHeader): (fields: readonly string[]) => boolean {
  const at = header.columns.findIndex((column) => column.toLowerCase() === 'release_id');
  return (fields) => fields.length === header.columns.length && /^\s*\d+\s*$/.test(fields[at] ?? '');
}

function splitBatch(
  batch: readonly CsvRecord[],
  header: DiscogsHeader,
  read: ReturnType<typeof discogsRowReader>,
): RowResult[] {
  const texts = batch.map((record) => record.text);
  const all = batch.length === 0 ? [] : splitManyFields(texts, header.delimiter);
  return batch.map((record, index) => {
    const fields = all?.[index] ?? splitFields(record.text, header.delimiter);
    if (!isFault(fields)) return read(record.line, fields, record.text);
    return { line: record.line, problem: faultyRecord(record, header, fields) };
  });
}

function faultyRecord(
  record: CsvRecord,
  header: DiscogsHeader,
  fault: { readonly field: number; readonly message: string },
): RowProblem {
  return rowProblem(record.line, header.columns[fault.field] ?? '', fault.message, record.text);
}
