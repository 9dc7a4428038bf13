import { createHash } from 'node:crypto';
import { foldText } from '@segue/shared/domain/matching';
import type { LibraryEntry } from '../parsing/index.js';

/**
 * Fingerprint of what an entry says it is: title, artist, album and length, in whatever spelling of case and accents.
 * An entry without title and artist is told by its path. The same file read twice gives the same fingerprints.
 */
export function entryIdentity(entry: LibraryEntry): string {
  const { title, artist, album, durationSeconds, path } = entry;
  const names = [title, artist, album].map((text) => foldText(text) || text);
  const facts = [...names, durationSeconds, title === '' || artist === '' ? path : ''];
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22);
}
