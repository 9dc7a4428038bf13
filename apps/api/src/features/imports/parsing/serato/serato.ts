import { ImportFileError } from '../import-file-error.js';
import { checkedEntry, type LibraryItem } from '../library/index.js';
import { innerChunks, readChunks, seratoText } from './serato-chunks.js';
import { seratoTrack } from './serato-track.js';

/**
 * Reads a crate (a playlist of paths) or Serato's `database V2` (paths with their tags, no playlist).
 * The format is not published; described by the Mixxx wiki, "Serato Database Format".
 * @param crate folders and name of the crate
 * @throws ImportFileError where the file is damaged, after everything before that place
 */
export async function* readSerato(
  source: AsyncIterable<Uint8Array>,
  crate: readonly string[],
): AsyncGenerator<LibraryItem> {
  const refs: string[] = [];
  let number = 0;
  let isCrate = false;
  for await (const chunk of readChunks(source)) {
    if (number === 0 && chunk.tag !== 'vrsn')
      throw new ImportFileError('unknown', 'Entry 1: this is no crate of Serato.', 1);
    number += 1;
    if (chunk.tag === 'vrsn') isCrate ||= /crate/i.test(seratoText(chunk.bytes));
    if (chunk.tag !== 'otrk') continue;
    const entry = seratoTrack(innerChunks(chunk, number));
    refs.push(entry.ref ?? '');
    yield checkedEntry(number, `Entry ${number} (byte ${chunk.at})`, entry);
  }
  if (number === 0) throw new ImportFileError('empty', 'Entry 1 is missing: this file is empty.', 1);
  if (isCrate) yield { number: number + 1, playlist: { path: crate, refs } };
}

/** "Sets%%Friday.crate" is the crate Friday in the crate Sets. */
export function cratePath(fileName: string): string[] {
  const parts = fileName.replace(/\.s?crate$/i, '').split('%%');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
