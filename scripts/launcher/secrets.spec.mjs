import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureSecrets } from './secrets.mjs';

let folder;
let file;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'segue-secrets-'));
  file = path.join(folder, 'data', 'secrets.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the secrets of an installation', () => {
  it('are made once and stay', () => {
    const first = ensureSecrets(file);
    expect(Object.keys(first)).toContain('AUTH_SECRET');
    expect(ensureSecrets(file)).toEqual(first);
  });

  it('are long, all different, and safe in a URL', () => {
    const values = Object.values(ensureSecrets(file));
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect(value).toMatch(/^[\w-]{43}$/);
  });

  it('can be read by their owner alone', () => {
    ensureSecrets(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('keep what is there when a new kind is added', () => {
    ensureSecrets(file);
    writeFileSync(file, 'AUTH_SECRET=mine\nOTHER=kept\n');
    expect(ensureSecrets(file)).toMatchObject({ AUTH_SECRET: 'mine', OTHER: 'kept' });
    expect(readFileSync(file, 'utf8')).toContain('OTHER=kept\n');
  });
});
