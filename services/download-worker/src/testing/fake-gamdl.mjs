#!/usr/bin/env node
/**
 * Plays gamdl: its options, its words on stderr, its folders, and its way of ending well whatever happened.
 * What it answers is said by the address: `/song/…` is fetched, `/gone/…` is not there, `/slow/…` hangs with a child.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const options = {
  version: { type: 'boolean', short: 'v' },
  'no-config-file': { type: 'boolean', short: 'n' },
  'no-exceptions': { type: 'boolean' },
  'no-synced-lyrics': { type: 'boolean' },
  'cookies-path': { type: 'string', short: 'c', default: './cookies.txt' },
  'output-path': { type: 'string', short: 'o', default: './Apple Music' },
  'temp-path': { type: 'string', default: '.' },
};
const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: true });
const log = (level, message) => process.stderr.write(`[${level.padEnd(8)} 21:30:00] ${message}\n`);

if (values.version) {
  process.stdout.write('gamdl, version 2.8.3\n');
  process.exit(0);
}
log('INFO', 'Starting Gamdl 2.8.3');
const cookies = readFileSync(values['cookies-path'], 'utf8');
if (!cookies.includes('media-user-token')) {
  log('CRITICAL', "No active Apple Music subscription found, you won't be able to download anything");
  process.exit(0);
}
const [url = ''] = positionals;
if (url.includes('/slow/')) {
  const child = spawn('sleep', ['611'], { stdio: 'ignore' });
  process.stdout.write(`[download]   1.0% of 8.00MiB child ${child.pid}\n`);
  await new Promise(() => setInterval(() => undefined, 1000));
}
if (url.includes('/gone/')) {
  log('ERROR', '[Track 1] Skipping: media not found');
  log('INFO', 'Finished with 1 error(s)');
  process.exit(0);
}
log('INFO', '[Track 1/1] Downloading "Higher"');
process.stdout.write('[download]  50.0% of 8.00MiB\n[download] 100.0% of 8.00MiB\n');
const folder = path.join(values['output-path'], 'Kailash', 'Higher EP');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'Cover.jpg'), 'a picture');
const atoms = Buffer.from('\0\0\0\x20ftypM4A \0\0\0\0M4A mp42isom\0\0\0\0', 'latin1');
writeFileSync(path.join(folder, '01 Higher.m4a'), Buffer.concat([atoms, Buffer.alloc(4096, 7)]));
log('INFO', 'Finished with 0 error(s)');
