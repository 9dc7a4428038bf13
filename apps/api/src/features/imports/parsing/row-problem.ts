/** A row that could not come in: where it is, what is wrong with it, and the row itself to mend and import again. */
export interface RowProblem {
  /** Line of the file on which the row starts, from 1. */
  readonly line: number;
  /** Header of the column at fault; empty when the fault is not in one column. */
  readonly column: string;
  /** A sentence: what is wrong and what to do. */
  readonly message: string;
  /** The row as it is in the file, cut after `RAW_LIMIT` characters. */
  readonly raw: string;
}

export const RAW_LIMIT = 2000;

/** Makes a problem; the raw text is cut so that a list of problems stays small. */
export function rowProblem(line: number, column: string, message: string, raw: string): RowProblem {
  return { line, column, message, raw: raw.length > RAW_LIMIT ? `${raw.slice(0, RAW_LIMIT)}…` : raw };
}
