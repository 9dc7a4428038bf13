import { encodeWav, sine } from '@segue/shared/testing/audio';
import { describe, expect, it } from 'vitest';
import { bytesOf, readWavLayout, samplesOf } from './wav-part';

const left = sine(440, 2, 0.5);
const right = sine(220, 2, 0.25);
const fileOf = (format: 'pcm16' | 'pcm24' | 'float32') =>
  Uint8Array.from(encodeWav([left, right], 44_100, format)).buffer;

describe('a part of a WAVE file', () => {
  it.each(['pcm16', 'pcm24', 'float32'] as const)('has the same samples as the whole: %s', (format) => {
    const file = fileOf(format);
    const layout = readWavLayout(file.slice(0, 4096));
    if (!layout) throw new Error('The head was not read.');
    const { start, end } = bytesOf(layout, 0.5, 1.25);
    const [gotLeft, gotRight] = samplesOf(layout, file.slice(start, end + 1));
    expect(gotLeft).toHaveLength(33_075);
    for (const at of [0, 1, 5000, 33_074]) {
      expect(gotLeft?.[at]).toBeCloseTo(left[22_050 + at] ?? 0, 3);
      expect(gotRight?.[at]).toBeCloseTo(right[22_050 + at] ?? 0, 3);
    }
  });

  it('never leaves the file', () => {
    const layout = readWavLayout(fileOf('pcm16'));
    if (!layout) throw new Error('The head was not read.');
    expect(bytesOf(layout, -5, 99)).toEqual({ start: 44, end: 44 + 88_200 * 4 - 1 });
  });

  it('is nothing of another format', () => {
    expect(readWavLayout(new TextEncoder().encode('ID3 and then an mp3 follows here').buffer)).toBeNull();
    expect(readWavLayout(new ArrayBuffer(4))).toBeNull();
  });
});
