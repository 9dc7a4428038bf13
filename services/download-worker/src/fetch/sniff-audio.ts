import { open } from 'node:fs/promises';

/** What a file is by its first bytes. */
export interface AudioKind {
  readonly mime: string;
  readonly extension: string;
}

const at = (bytes: Buffer, offset: number, text: string): boolean =>
  bytes.toString('latin1', offset, offset + text.length) === text;

/** MPEG audio frames begin with eleven set bits; layer and bit rate may not be the reserved values. */
const isMpegFrame = (bytes: Buffer): boolean => {
  const [first = 0, second = 0, third = 0] = bytes;
  return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) !== 0 && (third & 0xf0) !== 0xf0;
};

const isAdtsFrame = (bytes: Buffer): boolean => bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0;

const KINDS: readonly (AudioKind & { test: (bytes: Buffer) => boolean })[] = [
  { test: (bytes) => at(bytes, 0, 'fLaC'), mime: 'audio/flac', extension: 'flac' },
  { test: (bytes) => at(bytes, 0, 'RIFF') && at(bytes, 8, 'WAVE'), mime: 'audio/wav', extension: 'wav' },
  { test: (bytes) => at(bytes, 0, 'FORM') && at(bytes, 8, 'AIF'), mime: 'audio/aiff', extension: 'aiff' },
  { test: (bytes) => at(bytes, 0, 'OggS'), mime: 'audio/ogg', extension: 'ogg' },
  { test: (bytes) => at(bytes, 4, 'ftyp'), mime: 'audio/mp4', extension: 'm4a' },
  { test: (bytes) => bytes.readUInt32BE(0) === 0x1a45dfa3, mime: 'audio/webm', extension: 'webm' },
  { test: isAdtsFrame, mime: 'audio/aac', extension: 'aac' },
  { test: (bytes) => at(bytes, 0, 'ID3') || isMpegFrame(bytes), mime: 'audio/mpeg', extension: 'mp3' },
];

/** Null for what is no audio container: an error page saved as .mp3, for example. */
export async function sniffAudio(path: string): Promise<AudioKind | null> {
  const bytes = Buffer.alloc(16);
  const file = await open(path);
  try {
    await file.read(bytes, 0, bytes.length, 0);
  } finally {
    await file.close();
  }
  const kind = KINDS.find(({ test }) => test(bytes));
  return kind === undefined ? null : { mime: kind.mime, extension: kind.extension };
}
