import { expect, it } from 'vitest';
import { fileNameIn } from './file-name.js';

it.each([
  ['https://example.org/a/B%C3%A4r%20song.mp3?x=1', 'Bär song.mp3'],
  ['https://example.org/100%.mp3', '100%.mp3'],
  ['https://example.org/%E0%A4%A.mp3', '%E0%A4%A.mp3'],
  ['https://example.org/', 'download'],
])('%s has the file %s', (address, name) => expect(fileNameIn(new URL(address))).toBe(name));
