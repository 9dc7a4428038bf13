import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../launcher/paths.mjs';
import { lockWithVersion, withVersion } from './package-files.mjs';
import { workspaceFolders } from './workspace-folders.mjs';

const read = (...parts) => JSON.parse(readFileSync(inRoot(...parts), 'utf8'));

describe('another version', () => {
  it('reaches the package and those of ours that it stands on, and nothing else', () => {
    const api = {
      name: '@segue/api',
      version: '0.1.0',
      dependencies: { '@segue/shared': '0.1.0', zod: '4.6.7' },
    };
    expect(withVersion(api, '0.2.0')).toEqual({
      ...{ name: '@segue/api', version: '0.2.0' },
      dependencies: { '@segue/shared': '0.2.0', zod: '4.6.7' },
    });
  });

  it('is said everywhere in the lock of this repository, and there is a way back', () => {
    const lock = read('package-lock.json');
    const folders = workspaceFolders();
    const { version } = read('package.json');
    const next = lockWithVersion(lock, folders, '98.7.6');
    for (const folder of folders) expect(next.packages[folder].version).toBe('98.7.6');
    expect(next.packages['apps/api'].dependencies['@segue/shared']).toBe('98.7.6');
    expect(lockWithVersion(next, folders, version)).toEqual(lock);
  });

  it('is the same in every package of this repository', () => {
    const { version } = read('package.json');
    for (const folder of workspaceFolders()) expect(read(folder, 'package.json').version).toBe(version);
  });
});
