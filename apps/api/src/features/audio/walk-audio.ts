import { opendir } from 'node:fs/promises';
import { extname, join } from 'node:path';

const ENDINGS = new Set([
  '.mp3',
  '.flac',
  '.wav',
  '.wave',
  '.aif',
  '.aiff',
  '.m4a',
  '.mp4',
  '.aac',
  '.ogg',
  '.oga',
  '.opus',
  '.wma',
  '.webm',
]);

/**
 * Files that are named like audio, in a folder and below it, in the order of their names.
 * Symbolic links are not followed: they could lead out of the root, or in a circle. Hidden files are left out.
 */
export async function* walkAudio(folder: string): AsyncGenerator<string> {
  const entries = [];
  for await (const entry of await opendir(folder)) entries.push(entry);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* walkAudio(path);
    if (entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase())) yield path;
  }
}
