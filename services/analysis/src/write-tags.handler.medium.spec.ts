import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  writeTagsJob,
  type restoreTagsJob,
  type JobContext,
  type JobContract,
  type PayloadOf,
} from '@segue/shared/contracts/jobs';
import { audioKey, openStorage, type Storage } from '@segue/shared/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRestoreTagsHandler } from './restore-tags.handler.js';
import { hashFile } from './tags/file-hash.js';
import { makeSound } from './testing/sound-files.js';
import { createWriteTagsHandler } from './write-tags.handler.js';

let folder: string;
let storage: Storage;
let original: { audioKey: string; contentHash: string };
let bytes: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'segue-tags-handler-'));
  storage = openStorage(path.join(folder, 'storage'));
  const file = await makeSound(folder, 'flac');
  const { hash } = await hashFile(file);
  original = { audioKey: audioKey(hash, 'flac'), contentHash: hash };
  bytes = await readFile(file);
  await storage.write(original.audioKey, createReadStream(file));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function contextFor<J extends JobContract>(payload: PayloadOf<J>, signal = new AbortController().signal) {
  const context: JobContext<J> = {
    ...{ runId: 'run', payload, isLastAttempt: false, signal, report: () => undefined },
    fail: (code) => {
      throw Object.assign(new Error(code), { code });
    },
    rateLimited: () => {
      throw new Error('Writing tags is never rate-limited.');
    },
  };
  return context;
}

const payload = (dryRun: boolean): PayloadOf<typeof writeTagsJob> => ({
  ...{ ...original, dryRun, undoKey: 'tag-undo/a/b' },
  values: { bpm: '128', comment: 'From Segue' },
});
const write = (store: Storage, order: PayloadOf<typeof writeTagsJob>, signal?: AbortSignal) =>
  createWriteTagsHandler({ storage: store, ffmpeg: 'ffmpeg' })(
    contextFor<typeof writeTagsJob>(order, signal),
  );

async function stored(): Promise<string[]> {
  const entries = await readdir(path.join(folder, 'storage'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const isAsItWas = async (): Promise<boolean> =>
  (await readFile((await storage.localPath(original.audioKey)).path)).equals(new Uint8Array(bytes));

/** A storage that loses its power when the tagged file is to be put in its place. */
const failing = (): Storage =>
  Object.assign(Object.create(storage) as Storage, {
    write: (key: string, body: Parameters<Storage['write']>[1]) =>
      key.startsWith('audio/') ? Promise.reject(new Error('The power is gone.')) : storage.write(key, body),
  });

describe('the write-tags handler', () => {
  it('stores nothing in a dry run, and says what would change', async () => {
    const before = await stored();
    const result = writeTagsJob.result.parse(await write(storage, payload(true)));
    expect(result).toMatchObject({ written: null });
    expect(result.changes.map(({ field, after }) => [field, after])).toEqual([
      ['bpm', '128'],
      ['comment', 'From Segue'],
    ]);
    expect(await stored()).toEqual(before);
  });

  it('leaves the original as it is when it dies before the copy is in place, and goes on from there', async () => {
    await expect(write(failing(), payload(false))).rejects.toThrow('The power is gone.');
    expect(await isAsItWas()).toBe(true);
    const result = await write(storage, payload(false));
    expect(await isAsItWas()).toBe(true);
    expect(await storage.stat(result.written?.audioKey ?? '')).toEqual({ size: result.written?.sizeBytes });
  });

  it('makes the original again, byte for byte, from the copy alone', async () => {
    const { written } = await write(storage, payload(false));
    if (written === null) throw new Error('Nothing was written.');
    await storage.remove(original.audioKey);
    const order = { from: written, to: original, undoKey: 'tag-undo/a/b' };
    const context = contextFor<typeof restoreTagsJob>(order);
    const result = await createRestoreTagsHandler({ storage, ffmpeg: 'ffmpeg' })(context);
    expect(result).toEqual({ sizeBytes: bytes.length });
    expect(await isAsItWas()).toBe(true);
    const gone = contextFor<typeof restoreTagsJob>({ ...order, undoKey: 'tag-undo/a/none' });
    await expect(createRestoreTagsHandler({ storage, ffmpeg: 'ffmpeg' })(gone)).rejects.toMatchObject({
      code: 'undo-missing',
    });
  });

  it('fails by its name when the file is gone, and stops when it is told to', async () => {
    const missing = { ...payload(false), audioKey: 'audio/00/none.flac' };
    await expect(write(storage, missing)).rejects.toMatchObject({ code: 'audio-missing' });
    const stopped = AbortSignal.abort(new Error('cancelled'));
    await expect(write(storage, payload(false), stopped)).rejects.toThrow(/cancelled|aborted/);
  });
});
