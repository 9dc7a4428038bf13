import { createReadStream } from 'node:fs';
import type { Patch } from './patch.js';

/** The target, piece by piece, from the file that is the patch's source. */
export async function* applyPatch(sourcePath: string, { steps, literals }: Patch): AsyncGenerator<Buffer> {
  let used = 0;
  for (const [offset, length] of steps) {
    if (offset < 0) {
      yield literals.subarray(used, used + length);
      used += length;
    } else {
      yield* createReadStream(sourcePath, {
        start: offset,
        end: offset + length - 1,
      }) as AsyncIterable<Buffer>;
    }
  }
}
