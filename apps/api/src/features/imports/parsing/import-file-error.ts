/**
 * Why a whole file cannot be read. A bad row is no error: it is listed and the others come in.
 * - `empty`: no bytes, or only blank lines
 * - `not-text`: a binary, or text in an encoding other than UTF-8
 * - `wrong-columns`: a table, but not the one that was asked for
 * - `broken`: of the right kind, but damaged or cut off at this place; what came before it is good
 * - `unknown`: nothing that is read here
 */
export type ImportFileErrorKind = 'empty' | 'not-text' | 'wrong-columns' | 'broken' | 'unknown';

/** The file is refused: the message is a sentence for the owner and names the place. */
export class ImportFileError extends Error {
  override readonly name = 'ImportFileError';

  constructor(
    readonly kind: ImportFileErrorKind,
    message: string,
    /** Line of the file, from 1; in a binary file the number of the part. */
    readonly line: number,
    /** The column that the message is about; null when it is about the whole line. */
    readonly column: string | null = null,
  ) {
    super(message);
  }
}
