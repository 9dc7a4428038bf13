import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TagValues } from '@segue/shared/contracts/jobs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS, makeSound, type Format } from '../testing/sound-files.js';
import { hashFile } from './file-hash.js';
import { restoreFile } from './restore-file.js';
import { retagFile, type Retagged } from './retag-file.js';

const run = promisify(execFile);
const signal = new AbortController().signal;
let folder: string;
const sounds = new Map<Format, string>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'segue-retag-'));
  for (const format of FORMATS) sounds.set(format, await makeSound(folder, format));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const soundOf = (format: Format): string => sounds.get(format) ?? '';

async function retag(file: string, values: TagValues): Promise<Retagged> {
  const scratch = await mkdtemp(path.join(folder, 'scratch-'));
  const { hash: contentHash } = await hashFile(file);
  return retagFile({ path: file, contentHash, values, scratch, ffmpeg: 'ffmpeg', signal });
}

async function takenBack(file: string, { copy }: Retagged): Promise<boolean> {
  if (copy === null) throw new Error('Nothing was written.');
  const { hash: wanted } = await hashFile(file);
  const target = `${copy.path}.back`;
  const patch = await readFile(copy.patch);
  await restoreFile({ path: copy.path, contentHash: copy.hash, patch, wanted, target, signal });
  return (await readFile(target)).equals(new Uint8Array(await readFile(file)));
}

/** What another program reads: ffprobe's tags, names in lower case. */
async function seenByOthers(file: string): Promise<{ tags: Record<string, string>; pictures: number }> {
  const { stdout } = await run('ffprobe', [
    '-v',
    'error',
    '-show_format',
    '-show_streams',
    '-of',
    'json',
    file,
  ]);
  const { format, streams } = JSON.parse(stdout) as {
    format: { tags?: Record<string, string> };
    streams: { codec_type: string; tags?: Record<string, string> }[];
  };
  const said = [...streams.map(({ tags }) => tags ?? {}), format.tags ?? {}];
  const tags = said.flatMap(Object.entries).map(([name, text]) => [name.toLowerCase(), String(text)]);
  return {
    tags: Object.fromEntries(tags) as Record<string, string>,
    pictures: streams.filter(({ codec_type }) => codec_type === 'video').length,
  };
}

/** The sound as ffmpeg decodes it: an opinion that the code under test does not form itself. */
async function decoded(file: string): Promise<string> {
  const args = ['-v', 'error', '-i', file, '-map', '0:a:0', '-f', 'framemd5', '-c:a', 'pcm_s16le', '-'];
  return (await run('ffmpeg', args, { maxBuffer: 1 << 26 })).stdout;
}

const VALUES: TagValues = {
  bpm: '127.98',
  key: '8A',
  genre: 'Deep House; Dub Techno',
  energy: '7',
  comment: 'Ünïcödé – 日本語 🎧\nsecond line',
};

describe.each(FORMATS)('tags of %s', (format) => {
  it('are written, read back by others, and leave audio, title and picture as they were', async () => {
    const file = soundOf(format);
    const { changes, copy } = await retag(file, VALUES);
    const bpm = format === 'm4a' ? '128' : '127.98';
    expect(changes.map(({ field, after }) => [field, after])).toEqual(Object.entries({ ...VALUES, bpm }));
    expect(changes.find(({ field }) => field === 'genre')?.before).toBe('Old');
    const [before, after] = [await seenByOthers(file), await seenByOthers(copy?.path ?? '')];
    expect(after.tags).toMatchObject({ title: 'Tïtle', artist: 'Somebody', genre: VALUES.genre });
    expect(after.tags['comment']).toBe(VALUES.comment);
    expect(after.pictures).toBe(before.pictures);
    expect(await decoded(copy?.path ?? '')).toBe(await decoded(file));
    if (['flac', 'ogg', 'opus'].includes(format))
      expect(after.tags).toMatchObject({ bpm, tempo: bpm, initialkey: '8A', energylevel: '7' });
  });

  it('can be taken back to the same bytes, and say nothing new when they say it already', async () => {
    const file = soundOf(format);
    const written = await retag(file, { ...VALUES, comment: 'long '.repeat(1500).trim() });
    expect(await takenBack(file, written)).toBe(true);
    const again = await retag(written.copy?.path ?? '', { key: '8A', energy: '7' });
    expect(again).toEqual({ changes: [], copy: null });
  });
});

describe('writing tags', () => {
  it('and taking them back gives the same bytes, whatever is written', { timeout: 120_000 }, async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).filter(isPlain);
    const values = fc.record(
      {
        bpm: fc.integer({ min: 4000, max: 22_000 }).map((bpm) => String(bpm / 100)),
        key: fc.constantFrom('8A', '1m', 'F#m', 'C♯ minor'),
        genre: text,
        energy: fc.integer({ min: 1, max: 10 }).map(String),
        comment: text,
      },
      { requiredKeys: ['comment'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FORMATS), values, async (format, wanted) => {
        const file = soundOf(format);
        const before = await hashFile(file);
        expect(await takenBack(file, await retag(file, wanted))).toBe(true);
        expect(await hashFile(file)).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });

  it('refuses what has no tags that it writes, what changed, and what is damaged', async () => {
    const odd = path.join(folder, 'sound.webm');
    await copyFile(soundOf('ogg'), odd);
    await expect(retag(odd, VALUES)).rejects.toMatchObject({ code: 'format-unsupported' });
    const words = path.join(folder, 'words.flac');
    await writeFile(words, 'no music');
    await expect(retag(words, VALUES)).rejects.toMatchObject({ code: 'tags-unreadable' });
    const scratch = path.join(folder, 'other');
    await mkdir(scratch);
    const request = { path: soundOf('mp3'), contentHash: '0'.repeat(64), values: VALUES, scratch, signal };
    await expect(retagFile({ ...request, ffmpeg: 'ffmpeg' })).rejects.toMatchObject({ code: 'file-changed' });
  });

  it('says so when ffmpeg is not there, and when the way back is damaged', async () => {
    const { path: file, hash } = { path: soundOf('wav'), ...(await hashFile(soundOf('wav'))) };
    const scratch = await mkdtemp(path.join(folder, 'scratch-'));
    const request = { path: file, contentHash: hash, values: VALUES, scratch, signal };
    await expect(retagFile({ ...request, ffmpeg: '/nowhere/ffmpeg' })).rejects.toMatchObject({
      code: 'decoder-missing',
    });
    const target = path.join(scratch, 'back');
    const undo = { path: file, contentHash: hash, wanted: hash, target, signal };
    await expect(restoreFile({ ...undo, patch: Buffer.from('{}\n') })).rejects.toMatchObject({
      code: 'undo-damaged',
    });
  });
});

/** What tags can hold: no control characters, and nothing that starts or ends with a space. */
function isPlain(text: string): boolean {
  return text.trim() === text && !/[\p{Cc}\p{Cs}]/u.test(text) && text.normalize() !== '';
}
