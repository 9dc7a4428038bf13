import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceHash } from './source-hash.mjs';

let folder;
const write = (name, text) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const hash = () => sourceHash(folder, ['src', 'package.json']);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'segue-hash-'));
  write('src/a.ts', 'one');
  write('src/deep/b.ts', 'two');
  write('package.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the hash of sources', () => {
  it('is the same for the same files, whatever their times', () => {
    const before = hash();
    utimesSync(path.join(folder, 'src/a.ts'), 1, 1);
    expect(hash()).toBe(before);
  });

  it('changes with a text, a name, a new file and a lost one', () => {
    const seen = [hash()];
    write('src/a.ts', 'three');
    seen.push(hash());
    renameSync(path.join(folder, 'src/a.ts'), path.join(folder, 'src/c.ts'));
    seen.push(hash());
    write('src/d.ts', '');
    seen.push(hash());
    rmSync(path.join(folder, 'package.json'));
    seen.push(hash());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('does not change with what a build makes', () => {
    const before = hash();
    for (const made of ['src/dist/a.js', 'src/node_modules/x/index.js', 'src/.next/y', 'src/x.tsbuildinfo'])
      write(made, 'made');
    expect(hash()).toBe(before);
  });

  it('does not confuse where one file ends and the next begins', () => {
    write('src/a.ts', 'onetwo');
    write('src/deep/b.ts', '');
    const moved = hash();
    write('src/a.ts', 'one');
    write('src/deep/b.ts', 'two');
    expect(hash()).not.toBe(moved);
  });
});
