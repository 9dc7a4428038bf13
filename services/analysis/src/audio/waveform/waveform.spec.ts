import { sine } from '@segue/shared/testing';
import { describe, expect, it } from 'vitest';
import { type BandEnvelopes, BandSplitter } from './band-envelopes.js';
import { encodeWaveform } from './waveform-dat.js';

function split(samples: Float32Array): BandEnvelopes {
  const splitter = new BandSplitter(44_100);
  splitter.push(samples.subarray(0, 1000));
  splitter.push(samples.subarray(1000));
  return splitter.end();
}

/** Level of each band in the last second, where the filters have settled. */
function levels(samples: Float32Array): [low: number, mid: number, high: number] {
  const { low, mid, high, pixels } = split(samples);
  return [low.level[pixels - 10]!, mid.level[pixels - 10]!, high.level[pixels - 10]!];
}

describe('the three bands', () => {
  it.each([
    [60, 0],
    [800, 1],
    [9000, 2],
  ])('show a tone of %d Hz in band %d', (hz, band) => {
    const found = levels(sine(hz, 2, 0.5));
    expect(found[band]).toBeGreaterThan(0.3);
    for (const [other, level] of found.entries()) if (other !== band) expect(level).toBeLessThan(0.1);
  });
});

describe('the waveform file', () => {
  it('is an audiowaveform .dat version 2 with three channels of signed bytes', () => {
    const file = encodeWaveform(split(sine(60, 1, 0.5)), 44_100);
    const view = new DataView(file.buffer);
    const header = [0, 1, 2, 3, 4, 5].map((i) => view.getInt32(4 * i, true));
    expect(header).toEqual([2, 1, 44_100, 441, 100, 3]);
    expect(file.length).toBe(24 + 100 * 3 * 2);
  });

  it('holds the extremes of each pixel', () => {
    const file = encodeWaveform(split(sine(100, 1, 0.5)), 44_100);
    const view = new DataView(file.buffer);
    const lowOfPixel50 = 24 + 50 * 6;
    expect(view.getInt8(lowOfPixel50)).toBeCloseTo(-63, -1);
    expect(view.getInt8(lowOfPixel50 + 1)).toBeCloseTo(63, -1);
  });

  it('keeps a last pixel that is not full', () => {
    expect(split(new Float32Array(442)).pixels).toBe(2);
  });
});
