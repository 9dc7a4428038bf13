import { ByteCursor, type Bytes } from './bytes.js';

const HALF = 0xffff;

const combined = (low: number, high: number): number => (high & HALF) * 0x10000 + (low & HALF);

/** rsync's weak checksum of a window that moves one byte at a time (moving elsewhere costs a whole window). */
export class RollingSum {
  private low = 0;
  private high = 0;
  private place = -1;
  private readonly head: ByteCursor;
  private readonly tail: ByteCursor;

  constructor(
    bytes: Bytes,
    private readonly window: number,
  ) {
    this.head = new ByteCursor(bytes);
    this.tail = new ByteCursor(bytes);
  }

  at(place: number): number {
    if (place === this.place + 1 && this.place >= 0) this.roll(place);
    else if (place !== this.place) this.start(place);
    this.place = place;
    return combined(this.low, this.high);
  }

  private roll(place: number): void {
    const gone = this.tail.at(place - 1);
    this.low = (this.low - gone + this.head.at(place + this.window - 1)) & HALF;
    this.high = (this.high - this.window * gone + this.low) & HALF;
  }

  private start(place: number): void {
    this.low = 0;
    this.high = 0;
    for (let count = 0; count < this.window; count++) {
      this.low = (this.low + this.head.at(place + count)) & HALF;
      this.high = (this.high + this.low) & HALF;
    }
  }
}

/** Where each block of a file lies, by its checksum; of blocks that sum alike, the first. */
export function indexBlocks(bytes: Bytes, block: number): Map<number, number> {
  const index = new Map<number, number>();
  const sum = new RollingSum(bytes, block);
  for (let offset = 0; offset + block <= bytes.size; offset += block) {
    const checksum = sum.at(offset);
    if (!index.has(checksum)) index.set(checksum, offset);
  }
  return index;
}
