import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { printReport } from '../../../../scripts/bench-report.mjs';
import { writeLargeXml } from './large-xml.js';

/** `npm run bench:import-xml`: a rekordbox XML of 300 MB read by a process of its own, with all of that process's memory. */
const MEGABYTES = Number(process.argv[2] ?? 300);
const read = z.object({
  entries: z.number(),
  inPlaylists: z.number(),
  seconds: z.number(),
  peakMegabytes: z.number(),
});

const folder = await mkdtemp(join(tmpdir(), 'segue-bench-'));
try {
  const file = join(folder, 'collection.xml');
  const tracks = await writeLargeXml(file, MEGABYTES * 2 ** 20);
  const fileMegabytes = (await stat(file)).size / 2 ** 20;
  const child = fileURLToPath(new URL('./read-xml-child.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [child, file]);
  const { entries, inPlaylists, seconds, peakMegabytes } = read.parse(JSON.parse(stdout));
  const whole = entries === tracks && inPlaylists === tracks;
  printReport({
    name: 'import-xml',
    rows: [{ 'file, MB': fileMegabytes, tracks: entries, seconds, 'MB a second': fileMegabytes / seconds }],
    figures: { fileMegabytes, tracks: entries, seconds, peakMegabytes },
    bars: [
      { what: 'memory of the reader, MB', value: peakMegabytes, bar: 'under 400', ok: peakMegabytes < 400 },
      { what: 'tracks read', value: entries, bar: `all ${tracks}, and in the playlist`, ok: whole },
    ],
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
