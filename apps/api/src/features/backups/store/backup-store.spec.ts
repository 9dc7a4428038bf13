import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { openStorage } from '@segue/shared/node';
import { startFakeS3 } from '@segue/shared/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BackupStore } from './backup-store.js';
import type { StoredBackup } from './stored-backup.js';

const places = {
  folder: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'segue-backups-'));
    return { url: folder, close: () => rm(folder, { recursive: true }) };
  },
  bucket: () => startFakeS3(),
};

const backup = (id: string, createdAt: string): StoredBackup => ({
  ...{ id, size: 7, sha256: 'x', checks: [] },
  manifest: {
    ...{ format: 1, createdAt, reason: 'daily', app: '0.1.0', postgres: '17', pgDump: '17', migrations: [] },
    ...{ tables: {}, audio: { files: 0, bytes: 0 }, secretsKey: '', parts: [] },
  },
});

describe.each(Object.entries(places))('backups in a %s', (_, open) => {
  let store: BackupStore;
  let place: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => {
    place = await open();
    store = new BackupStore(openStorage(place.url));
  });
  afterEach(() => place.close());

  const put = (id: string, createdAt: string) =>
    store.withScratch(async (folder) => {
      await writeFile(join(folder, 'made'), `the ${id}`);
      await store.put(backup(id, createdAt), join(folder, 'made'));
    });

  it('are listed, the newest first; what is half there is none', async () => {
    await put('segue-1', '2026-01-01T00:00:00.000Z');
    await put('segue-2', '2026-01-02T00:00:00.000Z');
    const storage = openStorage(place.url);
    await storage.write('segue-3.tar', Buffer.from('without its note'));
    await storage.write('segue-4.json', Buffer.from('no note at all'));
    expect((await store.list()).map(({ id }) => id)).toEqual(['segue-2', 'segue-1']);
    expect(await text(await store.read('segue-1'))).toBe('the segue-1');
    await expect(store.get('segue-3')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are gone when they are removed', async () => {
    await put('segue-1', '2026-01-01T00:00:00.000Z');
    await store.remove('segue-1');
    expect(await store.list()).toEqual([]);
    expect(await openStorage(place.url).list()).toEqual([]);
  });
});
