#!/usr/bin/env node
/** Plays a yt-dlp that fails with the cookies it was given in its mouth, as a program of strangers might. */
import { readFileSync } from 'node:fs';

const args = process.argv.slice(2);
if (args.includes('--version')) {
  process.stdout.write('2023.03.04\n');
  process.exit(0);
}
const at = args.indexOf('--cookies');
const value =
  at === -1
    ? 'none'
    : readFileSync(args[at + 1], 'utf8')
        .trim()
        .split('\t')
        .at(-1);
process.stderr.write(`it saw the cookie ${value}\n`);
process.exit(1);
