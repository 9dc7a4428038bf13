import { ImportFileError } from '../import-file-error.js';

/** A tagged block: four letters, its length as a big-endian number, its bytes. */
export interface SeratoChunk {
  readonly tag: string;
  readonly bytes: Buffer;
  /** Where it starts, in bytes. */
  readonly at: number;
}

/** The longest block that is read; Serato's own are a few hundred bytes. */
const MAX_BYTES = 4 * 1024 * 1024;
const HEAD = 8;

/**
 * Cuts a stream into blocks; memory holds one block and one chunk.
 * @throws ImportFileError `broken`, naming the block, when one is cut off or no block at all
 */
export async function* readChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<SeratoChunk> {
  let rest = Buffer.alloc(0);
  let at = 0;
  let number = 1;
  for await (const piece of source) {
    rest = Buffer.concat([rest, piece]);
    for (let next = first(rest, at, number); next !== null; next = first(rest, at, number)) {
      yield next;
      const length = HEAD + next.bytes.length;
      rest = rest.subarray(length);
      at += length;
      number += 1;
    }
  }
  if (rest.length > 0) throw broken(number, at, 'it is cut off');
}

/** The blocks inside a block. */
export function innerChunks({ bytes, at }: SeratoChunk, number: number): SeratoChunk[] {
  const inner: SeratoChunk[] = [];
  for (let start = 0; start < bytes.length;) {
    const next = first(bytes.subarray(start), at + HEAD + start, number);
    if (next === null) throw broken(number, at, 'what is in it is cut off');
    inner.push(next);
    start += HEAD + next.bytes.length;
  }
  return inner;
}

function first(bytes: Buffer, at: number, number: number): SeratoChunk | null {
  if (bytes.length < HEAD) return null;
  const tag = bytes.toString('latin1', 0, 4);
  if (!/^[a-z]{4}$/.test(tag)) throw broken(number, at, 'there is no block of Serato');
  const length = bytes.readUInt32BE(4);
  if (length > MAX_BYTES) throw broken(number, at, 'it is longer than 4 MB');
  return bytes.length < HEAD + length ? null : { tag, bytes: bytes.subarray(HEAD, HEAD + length), at };
}

function broken(number: number, at: number, why: string): ImportFileError {
  const message = `Entry ${number} (byte ${at}) of this Serato file cannot be read: ${why}.`;
  return new ImportFileError('broken', message, number);
}

/** UTF-16, high byte first. */
export function seratoText(bytes: Buffer): string {
  return new TextDecoder('utf-16be').decode(bytes);
}
