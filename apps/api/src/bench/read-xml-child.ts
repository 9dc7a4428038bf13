import { createReadStream } from 'node:fs';
import { readLibrary } from '../features/imports/index.js';

/** Reads a rekordbox file to its end, and says what was in it and how much memory that took at most. */
const path = process.argv[2] ?? '';
let entries = 0;
let inPlaylists = 0;
const start = performance.now();
for await (const item of readLibrary('rekordbox', createReadStream(path), { name: path, mapping: {} })) {
  if ('entry' in item) entries += 1;
  if ('playlist' in item) inPlaylists += item.playlist.refs.length;
}
const seconds = (performance.now() - start) / 1000;
// maxRSS is in kilobytes.
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ entries, inPlaylists, seconds, peakMegabytes }));
