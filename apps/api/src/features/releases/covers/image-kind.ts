import { open } from 'node:fs/promises';

/** Pictures that are taken, by the demuxer of ffmpeg that reads them. */
export type ImageKind = 'jpeg' | 'png' | 'webp';

const LONGEST_START = 12;

/** What a picture is by its first bytes, whatever it is called; null for anything else. */
export async function imageKind(path: string): Promise<ImageKind | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_START), 0, LONGEST_START, 0);
    return kindOf(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

export function kindOf(start: Buffer): ImageKind | null {
  if (start.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (start.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return 'png';
  const text = start.toString('latin1');
  return text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP' ? 'webp' : null;
}
