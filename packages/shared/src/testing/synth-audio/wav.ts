/** How samples are written: 16 or 24 bit integers, or 32 bit floats (which can hold NaN and infinity). */
export type WavFormat = 'pcm16' | 'pcm24' | 'float32';

const BYTES: Record<WavFormat, number> = { pcm16: 2, pcm24: 3, float32: 4 };
const HEADER_BYTES = 44;

/**
 * A RIFF WAVE file of one or more channels of the same length, nominal range -1 to +1.
 * Integer formats clip what is outside. Throws when the channels differ in length.
 */
export function encodeWav(
  channels: readonly Float32Array[],
  sampleRate = 44_100,
  format: WavFormat = 'pcm16',
): Uint8Array {
  const frames = channels[0]?.length ?? 0;
  if (channels.some((channel) => channel.length !== frames))
    throw new RangeError('Channels differ in length.');
  const dataBytes = frames * channels.length * BYTES[format];
  const file = new Uint8Array(HEADER_BYTES + dataBytes);
  const view = new DataView(file.buffer);
  writeHeader(view, { channels: channels.length, sampleRate, format, dataBytes });
  let offset = HEADER_BYTES;
  for (let frame = 0; frame < frames; frame++) {
    for (const channel of channels) {
      writeSample(view, offset, channel[frame] ?? 0, format);
      offset += BYTES[format];
    }
  }
  return file;
}

function writeHeader(
  view: DataView,
  wav: { channels: number; sampleRate: number; format: WavFormat; dataBytes: number },
): void {
  const blockAlign = wav.channels * BYTES[wav.format];
  writeText(view, 0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + wav.dataBytes, true);
  writeText(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, wav.format === 'float32' ? 3 : 1, true);
  view.setUint16(22, wav.channels, true);
  view.setUint32(24, wav.sampleRate, true);
  view.setUint32(28, wav.sampleRate * blockAlign, true);
  view.setUint16(32, blockAlign, true);
  view.setUint16(34, BYTES[wav.format] * 8, true);
  writeText(view, 36, 'data');
  view.setUint32(40, wav.dataBytes, true);
}

function writeSample(view: DataView, offset: number, sample: number, format: WavFormat): void {
  if (format === 'float32') {
    view.setFloat32(offset, sample, true);
    return;
  }
  const clipped = Math.max(-1, Math.min(1, sample));
  if (format === 'pcm16') {
    view.setInt16(offset, Math.round(clipped * 32_767), true);
    return;
  }
  const value = Math.round(clipped * 8_388_607);
  view.setUint16(offset, value & 0xffff, true);
  view.setInt8(offset + 2, value >> 16);
}

function writeText(view: DataView, offset: number, text: string): void {
  for (let i = 0; i < text.length; i++) view.setUint8(offset + i, text.charCodeAt(i));
}
