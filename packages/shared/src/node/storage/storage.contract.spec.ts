import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startFakeS3 } from '../../testing/fake-s3/index.js';
import { openStorage } from './open-storage.js';
import type { Storage } from './storage.port.js';

const adapters = {
  folder: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'segue-local-storage-'));
    return { url: `file://${folder}`, close: async () => undefined };
  },
  bucket: () => startFakeS3(),
};

async function bytesOf(stream: Readable): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of stream.setEncoding('latin1')) chunks.push(String(chunk));
  return chunks.join('');
}

async function* failing() {
  yield Buffer.from('half');
  throw new Error('the sender went away');
}

describe.each(Object.entries(adapters))('storage in a %s', (_name, open) => {
  let storage: Storage;
  let close: () => Promise<void>;

  beforeEach(async () => {
    const opened = await open();
    storage = openStorage(opened.url);
    close = opened.close;
  });
  afterEach(() => close());

  it('gives back what was written, from a buffer and from a stream', async () => {
    await storage.write('audio/ab/one.bin', Buffer.from('\0\xff one', 'latin1'));
    expect(await bytesOf(await storage.read('audio/ab/one.bin'))).toBe('\0\xff one');

    await storage.write('audio/ab/two.bin', Readable.from([Buffer.from('tw'), Buffer.from('o')]));
    expect(await bytesOf(await storage.read('audio/ab/two.bin'))).toBe('two');
  });

  it('holds empty files', async () => {
    await storage.write('empty', Buffer.alloc(0));
    expect(await storage.stat('empty')).toEqual({ size: 0 });
    expect(await bytesOf(await storage.read('empty'))).toBe('');
  });

  it('replaces what was there', async () => {
    await storage.write('key', Buffer.from('before'));
    await storage.write('key', Buffer.from('after'));
    expect(await bytesOf(await storage.read('key'))).toBe('after');
  });

  it('reads a range, both ends included, and what there is of one that reaches behind the end', async () => {
    await storage.write('key', Buffer.from('0123456789'));
    expect(await bytesOf(await storage.read('key', { start: 2, end: 4 }))).toBe('234');
    expect(await bytesOf(await storage.read('key', { start: 8, end: 99 }))).toBe('89');
  });

  it('refuses a range that begins behind the end', async () => {
    await storage.write('key', Buffer.from('0123456789'));
    await expect(storage.read('key', { start: 10, end: 12 })).rejects.toMatchObject({
      code: 'range-not-satisfiable',
      data: { size: 10 },
    });
  });

  it('knows what is not there', async () => {
    expect(await storage.stat('missing')).toBeNull();
    await expect(storage.read('missing')).rejects.toMatchObject({ code: 'not-found' });
    await expect(storage.localPath('missing')).rejects.toMatchObject({ code: 'not-found' });
    await expect(storage.remove('missing')).resolves.toBeUndefined();
  });

  it('removes', async () => {
    await storage.write('a/key', Buffer.from('x'));
    await storage.remove('a/key');
    expect(await storage.stat('a/key')).toBeNull();
  });

  it('lists what lies at its root, and only that', async () => {
    expect(await storage.list()).toEqual([]);
    for (const key of ['c.tar', 'a.tar', 'b.json', 'a/below']) await storage.write(key, Buffer.from(key));
    expect(await storage.list()).toEqual([
      { key: 'a.tar', size: 5 },
      { key: 'b.json', size: 6 },
      { key: 'c.tar', size: 5 },
    ]);
  });

  it('keeps the old file when the new one breaks off half-way', async () => {
    await storage.write('key', Buffer.from('whole'));
    await expect(storage.write('key', Readable.from(failing()))).rejects.toThrow('the sender went away');
    expect(await bytesOf(await storage.read('key'))).toBe('whole');
  });

  it('gives a program a path, with the extension of the key', async () => {
    await storage.write('audio/song.flac', Buffer.from('sound'));
    const local = await storage.localPath('audio/song.flac');
    expect(path.basename(local.path)).toBe('song.flac');
    expect(await readFile(local.path, 'latin1')).toBe('sound');
    await local.release();
    expect(await storage.stat('audio/song.flac')).toEqual({ size: 5 });
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'a/../../b', 'a\\b'])(
    'does not leave its place for %s',
    async (key) => {
      const refused = { code: 'invalid' };
      await expect(storage.read(key)).rejects.toMatchObject(refused);
      await expect(storage.stat(key)).rejects.toMatchObject(refused);
      await expect(storage.remove(key)).rejects.toMatchObject(refused);
      await expect(storage.localPath(key)).rejects.toMatchObject(refused);
      await expect(storage.write(key, Buffer.from('x'))).rejects.toMatchObject(refused);
    },
  );
});

describe('storage in a folder', () => {
  it('leaves nothing of a broken write behind', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'segue-local-storage-'));
    await expect(openStorage(folder).write('a/key', Readable.from(failing()))).rejects.toThrow();
    expect(await readdir(path.join(folder, '.incoming'))).toEqual([]);
    expect(existsSync(path.join(folder, 'a/key'))).toBe(false);
  });
});

describe('storage in a bucket', () => {
  it('puts the prefix of its address before every key', async () => {
    const s3 = await startFakeS3();
    await openStorage(s3.url).write('audio/x.bin', Buffer.from('x'));
    expect([...s3.objects.keys()]).toEqual(['/bucket/some/prefix/audio/x.bin']);
    await s3.close();
  });

  it('says so when the server refuses the key', async () => {
    const s3 = await startFakeS3('the wrong secret');
    const writing = openStorage(s3.url).write('key', Buffer.from('x'));
    await expect(writing).rejects.toMatchObject({ code: 'failed', message: /403 \(SignatureDoesNotMatch\)/ });
    await s3.close();
  });

  it('says so when the server is away', async () => {
    const s3 = await startFakeS3();
    await s3.close();
    await expect(openStorage(s3.url).stat('key')).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('the address of a storage', () => {
  it.each(['ftp://host/x', 's3+https://host/bucket', 's3+https://key:secret@host/', 's3+nothing'])(
    'may not be %s',
    (address) => {
      expect(() => openStorage(address)).toThrow(/storage/);
    },
  );
});
