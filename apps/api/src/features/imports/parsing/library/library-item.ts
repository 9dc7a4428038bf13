import { rowProblem, type RowProblem } from '../row-problem.js';
import { libraryEntry, type LibraryEntry } from './library-entry.js';

/** A playlist of a file: its folders and name, outermost first, and the `ref`s of its entries in order, doubles kept. */
export interface FilePlaylist {
  readonly path: readonly string[];
  readonly refs: readonly string[];
}

/**
 * What a reader of any format yields, in the order of the file. `number` only grows: a line in a file of lines, else
 * the count of what came so far. Playlists come behind the entries that they name.
 */
export type LibraryItem =
  | { readonly number: number; readonly entry: LibraryEntry }
  | { readonly number: number; readonly problem: RowProblem }
  | { readonly number: number; readonly playlist: FilePlaylist };

/** What a reader found, to be checked: a good entry, or a problem that names its place. */
export function checkedEntry(number: number, place: string, found: LibraryEntry): LibraryItem {
  const parsed = libraryEntry.safeParse(found);
  if (parsed.success) return { number, entry: parsed.data };
  const [issue] = parsed.error.issues;
  const field = String(issue?.path[0] ?? '');
  const message = `${place}: ${field === '' ? 'the entry' : field} ${issue?.message ?? 'cannot be read'}.`;
  return { number, problem: rowProblem(number, field, message, `${found.artist} – ${found.title}`) };
}
