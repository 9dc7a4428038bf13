import { isFault, splitFields, type Delimiter } from './csv-fields.js';
import { rowProblem, type RowProblem } from './row-problem.js';
import type { TextLine } from './text-lines.js';

/** One record of the file as text, its quotes closed; it may span lines. */
export interface CsvRecord {
  readonly line: number;
  readonly text: string;
}

export interface RecordShape {
  readonly columns: readonly string[];
  readonly delimiter: Delimiter;
  /** Whether these fields are certainly a record of their own, used to find the way back after a broken quote. */
  looksLikeRecord(fields: readonly string[]): boolean;
}

/** A quoted text may span this many lines and characters; a longer one is a quote that was never closed. */
const MAX_LINES = 200;
const MAX_CHARACTERS = 256 * 1024;

/**
 * Gathers lines into records. In valid CSV every record has an even number of quotes, so a record ends with the
 * first line that makes the number even.
 *
 * A broken quote would swallow the rows after it. The way back: as soon as a following line is a record by
 * itself (`looksLikeRecord`), or the gathered text turns out not to be a record, or it grows too long, only
 * the line that opened the quote is a problem, and reading goes on with the line after it.
 */
export async function* gatherRecords(
  lines: AsyncIterable<TextLine>,
  shape: RecordShape,
): AsyncGenerator<CsvRecord | RowProblem> {
  let open: TextLine[] = [];
  for await (const line of lines) {
    open.push(line);
    yield* settle(false);
  }
  yield* settle(true);

  /** Emits from the front of `open` all that is decided. */
  function* settle(atEnd: boolean): Generator<CsvRecord | RowProblem> {
    for (let step = next(open, shape, atEnd); step !== null; step = next(open, shape, atEnd)) {
      open = open.slice(step.used);
      if (step.out !== null) yield step.out;
    }
  }
}

interface Step {
  /** How many lines of the front are done with. */
  used: number;
  out: CsvRecord | RowProblem | null;
}

/** Decides about the first gathered line; null when more lines are needed. */
function next(open: readonly TextLine[], shape: RecordShape, atEnd: boolean): Step | null {
  const [first] = open;
  if (first === undefined) return null;
  if (first.fault !== null) return { used: 1, out: faultyLine(first) };
  if (first.text.trim() === '') return { used: 1, out: null };
  const closing = closingLine(open);
  const broken = (): Step => ({ used: 1, out: brokenQuote(first, shape) });
  if (closing === null) return mayStillClose(open, shape, atEnd) ? null : broken();
  const record = { line: first.number, text: joinLines(open.slice(0, closing + 1)) };
  const sound = closing === 0 || isSpanning(record.text, open.slice(1, closing + 1), shape);
  return sound ? { used: closing + 1, out: record } : broken();
}

/** The lines before the last were looked at when they came. */
function mayStillClose(open: readonly TextLine[], shape: RecordShape, atEnd: boolean): boolean {
  return !atEnd && !tooLong(open) && !interrupted(open.slice(1).slice(-1), shape);
}

function isSpanning(text: string, following: readonly TextLine[], shape: RecordShape): boolean {
  return !interrupted(following, shape) && !isFault(splitFields(text, shape.delimiter));
}

/** Index of the line that makes the number of quotes even; null while they are odd. */
function closingLine(open: readonly TextLine[]): number | null {
  let quotes = 0;
  const index = open.findIndex((line) => (quotes += countQuotes(line.text)) % 2 === 0);
  return index === -1 ? null : index;
}

/** Whether one of the lines after the first is bad, or a record by itself. */
function interrupted(following: readonly TextLine[], shape: RecordShape): boolean {
  return following.some((line) => {
    if (line.fault !== null) return true;
    const fields = splitFields(line.text, shape.delimiter);
    return !isFault(fields) && shape.looksLikeRecord(fields);
  });
}

function tooLong(open: readonly TextLine[]): boolean {
  return open.length > MAX_LINES || open.reduce((sum, line) => sum + line.text.length, 0) > MAX_CHARACTERS;
}

function countQuotes(text: string): number {
  return text.split('"').length - 1;
}

function joinLines(lines: readonly TextLine[]): string {
  return lines.map((line) => line.text).join('\n');
}

function brokenQuote(line: TextLine, shape: RecordShape): RowProblem {
  const fault = splitFields(line.text, shape.delimiter);
  const column = isFault(fault) ? (shape.columns[fault.field] ?? '') : '';
  const message = isFault(fault) ? fault.message : 'A quote is opened here and never closed.';
  return rowProblem(line.number, column, message, line.text);
}

function faultyLine(line: TextLine): RowProblem {
  const messages = {
    'too-long': 'This line is longer than 1 MB. It is not a row of a collection.',
    'not-utf-8': 'This line is not UTF-8 text. Save the file as CSV UTF-8 and import it again.',
    nul: 'This line has a NUL byte in it, so the file is damaged here.',
  };
  return rowProblem(line.number, '', line.fault === null ? '' : messages[line.fault], line.text);
}
