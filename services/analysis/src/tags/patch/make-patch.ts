import { ByteCursor, type Bytes } from './bytes.js';
import { type Patch, PatchBuilder } from './patch.js';
import { indexBlocks, RollingSum } from './rolling-sum.js';

const SMALLEST_BLOCK = 512;
/** Blocks that the index holds at most; a larger file has larger ones. */
const MOST_BLOCKS = 1 << 17;

/** Bytes that are compared at a time. */
const STRIDE = 1 << 16;

/**
 * How `target` is made out of `source`: parts that are copied from it, and the bytes between them. It finds what moved
 * (tags grew, everything behind them shifted) and goes on behind what differs (each page of an Ogg file has its own
 * number and checksum). The method is rsync's: Tridgell & Mackerras, "The rsync algorithm", 1996.
 */
export function makePatch(source: Bytes, target: Bytes): Patch {
  const block = Math.max(SMALLEST_BLOCK, 2 ** Math.ceil(Math.log2(Math.max(1, source.size / MOST_BLOCKS))));
  return new PatchSearch(source, target, block).run();
}

class PatchSearch {
  private readonly builder = new PatchBuilder();
  private readonly index: ReadonlyMap<number, number>;
  private readonly sum: RollingSum;
  private readonly from: ByteCursor;
  private readonly to: ByteCursor;
  /** Everything in front of it is in the patch. */
  private done = 0;
  /** Where the source stood against the target at the last match: most often it goes on like that. */
  private shift = 0;

  constructor(
    private readonly source: Bytes,
    private readonly target: Bytes,
    private readonly block: number,
  ) {
    this.index = indexBlocks(source, block);
    this.sum = new RollingSum(target, block);
    this.from = new ByteCursor(source);
    this.to = new ByteCursor(target);
  }

  run(): Patch {
    let at = 0;
    while (at + this.block <= this.target.size) {
      const found = this.matchAt(at);
      at = found === null ? at + 1 : this.take(found, at);
    }
    this.builder.literal(this.done, this.target.size - this.done);
    return this.builder.build(this.target);
  }

  private matchAt(at: number): number | null {
    for (const offset of [at + this.shift, this.index.get(this.sum.at(at))]) {
      if (offset !== undefined && this.isSame(offset, at)) return offset;
    }
    return null;
  }

  private isSame(offset: number, at: number): boolean {
    if (offset < 0 || offset + this.block > this.source.size) return false;
    if (this.from.at(offset) !== this.to.at(at)) return false;
    return this.sameFor(offset, at, this.block) === this.block;
  }

  /** Stretches a match to both sides and notes it; answers where the target goes on. */
  private take(offset: number, at: number): number {
    const before = this.sameBefore(offset, at);
    const after = this.sameFor(offset, at, Math.min(this.source.size - offset, this.target.size - at));
    this.builder.literal(this.done, at - before - this.done);
    this.builder.copy(offset - before, before + after);
    this.shift = offset - at;
    this.done = at + after;
    return this.done;
  }

  private sameBefore(offset: number, at: number): number {
    let count = 0;
    const most = Math.min(offset, at - this.done);
    while (count < most && this.from.at(offset - count - 1) === this.to.at(at - count - 1)) count++;
    return count;
  }

  private sameFor(offset: number, at: number, most: number): number {
    for (let count = 0; count < most; count += STRIDE) {
      const length = Math.min(STRIDE, most - count);
      const [a, b] = [this.source.read(offset + count, length), this.target.read(at + count, length)];
      if (a.equals(new Uint8Array(b.buffer, b.byteOffset, b.length))) continue;
      return count + a.findIndex((byte, place) => byte !== b[place]);
    }
    return most;
  }
}
