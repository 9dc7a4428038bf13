/** How a PCM WAVE file lays out its samples. */
export interface WavLayout {
  readonly channels: number;
  readonly sampleRate: number;
  readonly bits: 16 | 24 | 32;
  readonly float: boolean;
  /** First byte of the samples. */
  readonly dataStart: number;
  readonly dataBytes: number;
}

const PCM = 1;
const FLOAT = 3;

/** Reads the head of a file; null when it is not a WAVE of 16, 24 or 32 (float) bits, or its head is longer than that. */
export function readWavLayout(head: ArrayBuffer): WavLayout | null {
  const view = new DataView(head);
  const text = (at: number) =>
    at + 4 <= head.byteLength ? String.fromCharCode(...new Uint8Array(head, at, 4)) : '';
  if (text(0) !== 'RIFF' || text(8) !== 'WAVE') return null;
  let format: Omit<WavLayout, 'dataStart' | 'dataBytes'> | null = null;
  for (let at = 12; at + 8 <= head.byteLength;) {
    const [name, size] = [text(at), view.getUint32(at + 4, true)];
    if (name === 'fmt ' && at + 24 <= head.byteLength) format = formatOf(view, at + 8);
    if (name === 'data') return format && { ...format, dataStart: at + 8, dataBytes: size };
    at += 8 + size + (size % 2);
  }
  return null;
}

function formatOf(view: DataView, at: number): Omit<WavLayout, 'dataStart' | 'dataBytes'> | null {
  const [kind, channels, sampleRate] = [
    view.getUint16(at, true),
    view.getUint16(at + 2, true),
    view.getUint32(at + 4, true),
  ];
  const bits = view.getUint16(at + 14, true);
  const float = kind === FLOAT;
  const known = float ? bits === 32 : kind === PCM && (bits === 16 || bits === 24);
  if (!known || channels < 1) return null;
  return { channels, sampleRate, bits: bits === 16 ? 16 : bits === 24 ? 24 : 32, float };
}

/** The bytes that hold a stretch of the track, both ends inside, on whole frames. */
export function bytesOf(layout: WavLayout, from: number, to: number): { start: number; end: number } {
  const frame = (layout.channels * layout.bits) / 8;
  const frames = Math.floor(layout.dataBytes / frame);
  const at = (seconds: number) => Math.max(0, Math.min(frames, Math.round(seconds * layout.sampleRate)));
  const [first, last] = [at(from), Math.max(at(from) + 1, at(to))];
  return { start: layout.dataStart + first * frame, end: layout.dataStart + last * frame - 1 };
}

/** Samples of raw frames, one array a channel, -1..1. */
export function samplesOf(layout: WavLayout, bytes: ArrayBuffer): Float32Array<ArrayBuffer>[] {
  const { channels, bits, float } = layout;
  const size = bits / 8;
  const view = new DataView(bytes);
  const frames = Math.floor(bytes.byteLength / (channels * size));
  const read = (at: number): number => {
    if (float) return view.getFloat32(at, true);
    if (bits === 16) return view.getInt16(at, true) / 32_768;
    return ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 8_388_608;
  };
  return Array.from({ length: channels }, (_, channel) =>
    Float32Array.from({ length: frames }, (_, frame) => read((frame * channels + channel) * size)),
  );
}
