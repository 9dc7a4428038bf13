import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that can be looked at anywhere. */
export interface Bytes {
  readonly size: number;
  /** The part from `offset`, shorter at the end. */
  read(offset: number, length: number): Buffer;
}

export function bytesOf(buffer: Buffer): Bytes {
  return { size: buffer.length, read: (offset, length) => buffer.subarray(offset, offset + length) };
}

/** A file of any size, read in pieces. For threads: it blocks. */
export class FileBytes implements Bytes {
  readonly size: number;
  private readonly handle: number;

  constructor(path: string) {
    this.handle = openSync(path, 'r');
    this.size = fstatSync(this.handle).size;
  }

  read(offset: number, length: number): Buffer {
    const piece = Buffer.alloc(Math.max(0, Math.min(length, this.size - offset)));
    let filled = 0;
    while (filled < piece.length) {
      const got = readSync(
        this.handle,
        new Uint8Array(piece.buffer, piece.byteOffset + filled, piece.length - filled),
        0,
        piece.length - filled,
        offset + filled,
      );
      if (got === 0) break;
      filled += got;
    }
    return piece.subarray(0, filled);
  }

  close(): void {
    closeSync(this.handle);
  }
}

const PAGE = 1 << 16;

/** One byte at a time, out of a page that is held. */
export class ByteCursor {
  private page: Buffer = Buffer.alloc(0);
  private start = 0;

  constructor(private readonly bytes: Bytes) {}

  at(offset: number): number {
    if (offset < this.start || offset >= this.start + this.page.length) {
      this.start = offset - (offset % PAGE);
      this.page = this.bytes.read(this.start, PAGE);
    }
    return this.page[offset - this.start] ?? 0;
  }
}
