import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inPlaceKey } from './in-place-key.js';
import { openStorage } from './open-storage.js';
import type { Storage } from './storage.port.js';

describe('a storage with folders that are read in place', () => {
  let folder: string;
  let root: string;
  let storage: Storage;
  let key: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'segue-in-place-'));
    root = join(folder, 'My Music');
    await mkdir(root);
    await writeFile(join(root, 'Ünïcode – B.mp3'), '0123456789');
    storage = openStorage(join(folder, 'own'), [root]);
    key = inPlaceKey(join(root, 'Ünïcode – B.mp3'), [root]);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('reads them whole and in parts, and gives programs their own path', async () => {
    expect(await text(await storage.read(key))).toBe('0123456789');
    expect(await text(await storage.read(key, { start: 2, end: 4 }))).toBe('234');
    expect(await storage.stat(key)).toEqual({ size: 10 });
    expect((await storage.localPath(key)).path).toBe(join(root, 'Ünïcode – B.mp3'));
    await expect(storage.read(key, { start: 10, end: 12 })).rejects.toMatchObject({
      code: 'range-not-satisfiable',
    });
  });

  it('never writes nor removes them', async () => {
    await expect(storage.write(key, Buffer.from('other'))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(storage.remove(key)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await readFile(join(root, 'Ünïcode – B.mp3'), 'utf8')).toBe('0123456789');
  });

  it('knows what is no longer there, and follows no link out of the folder', async () => {
    await rm(join(root, 'Ünïcode – B.mp3'));
    expect(await storage.stat(key)).toBeNull();
    await expect(storage.read(key)).rejects.toMatchObject({ code: 'not-found' });
    await writeFile(join(folder, 'secret'), 'secret');
    await chmod(join(folder, 'secret'), 0o644);
    await symlink(join(folder, 'secret'), join(root, 'Ünïcode – B.mp3'));
    await expect(storage.read(key)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('keeps everything else as before', async () => {
    await storage.write('audio/ab/x.mp3', Buffer.from('own'));
    expect(await text(await storage.read('audio/ab/x.mp3'))).toBe('own');
  });
});
