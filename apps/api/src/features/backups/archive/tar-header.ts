/** An archive is a POSIX ustar file: any `tar` opens it. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html */
export const blockSize = 512;

/** The largest size that eleven octal digits say; beyond it GNU's binary form is used, which all tars read. */
const largestOctal = 8 ** 11 - 1;

/** A file in an archive; `size` in bytes. */
export interface TarEntry {
  readonly name: string;
  readonly size: number;
}

export const paddingOf = (size: number): number => (blockSize - (size % blockSize)) % blockSize;

export function tarHeader({ name, size }: TarEntry, modified: Date): Buffer {
  const header = Buffer.alloc(blockSize);
  header.write(name, 0, 100, 'utf8');
  header.write('0000600\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  writeSize(header, size);
  header.write(`${octal(Math.floor(modified.getTime() / 1000), 11)}\0`, 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\0 `, 148);
  return header;
}

/**
 * The file that a header names; null for the blocks of zeros behind the last one.
 * @throws Error when it is no header
 */
export function readTarHeader(header: Buffer): TarEntry | null {
  if (header.every((byte) => byte === 0)) return null;
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (Number.parseInt(header.toString('latin1', 148, 154), 8) !== sum)
    throw new Error('This is no tar archive.');
  return { name: header.toString('utf8', 0, 100).replace(/\0.*$/s, ''), size: readSize(header) };
}

function writeSize(header: Buffer, size: number): void {
  if (size <= largestOctal) header.write(`${octal(size, 11)}\0`, 124);
  else {
    header.writeUInt8(0x80, 124);
    header.writeBigUInt64BE(BigInt(size), 128);
  }
}

function readSize(header: Buffer): number {
  const binary = header.readUInt8(124) === 0x80;
  return binary
    ? Number(header.readBigUInt64BE(128))
    : Number.parseInt(header.toString('latin1', 124, 135), 8);
}

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
