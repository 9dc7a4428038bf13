import fc from 'fast-check';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roomFor } from './room.js';

const room = { maxBytes: 1000, quotaBytes: null, keepFreeBytes: 0, folders: [tmpdir()] };

describe('the room for a download', () => {
  it('is never more than one file may have, nor than is left of the quota', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        async (max, quota) => {
          expect(await roomFor({ ...room, maxBytes: max, quotaBytes: quota })).toBe(Math.min(max, quota));
        },
      ),
    );
  });

  it('is looked for on the disk of a folder that is yet to be made', async () => {
    expect(await roomFor({ ...room, folders: [join(tmpdir(), 'not', 'there', 'yet')] })).toBe(1000);
  });

  it.each([
    ['quota-full', { quotaBytes: 0 }],
    ['disk-full', { keepFreeBytes: Number.MAX_SAFE_INTEGER }],
  ])('is none: %s', async (code, change) => {
    await expect(roomFor({ ...room, ...change })).rejects.toMatchObject({ code });
  });
});
