import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyPatch } from './apply-patch.js';
import { bytesOf } from './bytes.js';
import { makePatch } from './make-patch.js';
import { decodePatch, encodePatch, PatchError } from './patch.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'segue-patch-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const join = (parts: readonly Uint8Array[]): Buffer =>
  Buffer.concat(parts.map((part) => new Uint8Array(part)));

async function made(source: Buffer, target: Buffer) {
  const file = path.join(folder, 'source');
  await writeFile(file, new Uint8Array(source));
  const encoded = encodePatch(makePatch(bytesOf(source), bytesOf(target)));
  const pieces: Uint8Array[] = [];
  for await (const piece of applyPatch(file, decodePatch(encoded))) pieces.push(piece);
  return { target: join(pieces), size: encoded.length };
}

/** A stretch that looks like nothing else. */
const noise = (seed: number, length: number): Buffer => {
  let state = seed + 1;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    }),
  );
};

/** Pieces that a file may be made of: some noise, silence, a few odd bytes. */
const piece = fc.oneof(
  fc.record({ seed: fc.nat(5), length: fc.nat(3000) }).map(({ seed, length }) => noise(seed, length)),
  fc.nat(3000).map((length) => Buffer.alloc(length)),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
);
const file = fc.array(piece, { maxLength: 6 }).map(join);

describe('a patch', () => {
  it('makes any file out of any other, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, async (source, target) => {
        expect((await made(source, target)).target.equals(new Uint8Array(target))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is small when only the front grew', async () => {
    const audio = noise(7, 400_000);
    const { target, size } = await made(join([noise(1, 3000), audio]), join([noise(2, 700), audio]));
    expect(target).toHaveLength(400_700);
    expect(size).toBeLessThan(1500);
  });

  it('is small when every page got another number', async () => {
    const pages = (first: number) =>
      Array.from({ length: 60 }, (_, page) =>
        join([Buffer.from([first + page, 1, 2, 3]), noise(page, 4000)]),
      );
    const { size } = await made(join([noise(99, 900), ...pages(9)]), join(pages(0)));
    expect(size).toBeLessThan(3000);
  });

  it('that is none is refused', () => {
    expect(() => decodePatch(Buffer.from('{"format":"other"}\n'))).toThrow(PatchError);
    expect(() => decodePatch(Buffer.from(''))).toThrow(PatchError);
  });
});
