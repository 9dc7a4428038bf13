import { readTextLines } from '../text-lines.js';
import { utf8Bytes } from '../utf8-bytes.js';
import { rowProblem } from '../row-problem.js';
import {
  BLANK_ENTRY,
  checkedEntry,
  pathOf,
  secondsOf,
  type LibraryEntry,
  type LibraryItem,
} from '../library/index.js';

/**
 * Reads a playlist of paths, with or without `#EXTINF:seconds,Artist - Title` lines, in UTF-8, UTF-16 or Windows-1252.
 * @param name what the playlist is called unless the file says so (`#PLAYLIST:`)
 */
export async function* readM3u(source: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<LibraryItem> {
  const refs: string[] = [];
  let title = name;
  let said: Partial<LibraryEntry> = {};
  let last = 0;
  for await (const { number, text, fault } of readTextLines(utf8Bytes(source), 'windows-1252')) {
    const line = text.trim();
    last = number;
    if (fault !== null) {
      yield { number, problem: rowProblem(number, '', `Line ${number} is damaged: it is no text.`, text) };
    } else if (line.startsWith('#')) {
      title = /^#PLAYLIST:\s*(.+)$/i.exec(line)?.[1] ?? title;
      said = readExtinf(line) ?? said;
    } else if (line !== '') {
      refs.push(line);
      yield checkedEntry(number, `Line ${number}`, {
        ...BLANK_ENTRY,
        ...said,
        ref: line,
        path: pathOf(line),
      });
      said = {};
    }
  }
  if (refs.length > 0) yield { number: last + 1, playlist: { path: [title], refs } };
}

function readExtinf(line: string): Partial<LibraryEntry> | null {
  const [, seconds, name] = /^#EXTINF:\s*(-?[\d.]+)[^,]*,(.*)$/i.exec(line) ?? [];
  if (seconds === undefined || name === undefined) return null;
  const [, artist = '', title = name] = /^(.+?)\s+[-–—]\s+(.+)$/.exec(name.trim()) ?? [];
  return { durationSeconds: secondsOf(seconds), artist, title: title.trim() };
}
