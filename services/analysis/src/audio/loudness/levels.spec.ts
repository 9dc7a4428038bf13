import { sine } from '@segue/shared/testing';
import { describe, expect, it } from 'vitest';
import { danceability } from '../rhythm/danceability.js';
import { dynamicComplexity } from './dynamic-complexity.js';
import { LevelTrack } from './level-track.js';
import { describeLoudness } from './loudness.js';

function levelsOf(samples: Float32Array): Float32Array {
  const track = new LevelTrack(44_100);
  track.push(samples);
  return track.end();
}

/** A beat twice a second, as levels of 10 ms. */
const pulses = Float32Array.from({ length: 6000 }, (_, i) => (i % 50 < 5 ? 0.5 : 0.05));

describe('the level track', () => {
  it('has a level every 10 ms, a full-scale sine at 0.707', () => {
    const levels = levelsOf(sine(1000, 1, 1));
    expect(levels).toHaveLength(100);
    expect(levels[50]).toBeCloseTo(Math.SQRT1_2, 3);
  });
});

describe('dynamic complexity', () => {
  it('is nothing for a steady level and half the step for a level that jumps', () => {
    expect(dynamicComplexity(new Float32Array(1000).fill(0.1))).toBeCloseTo(0);
    const jumping = Float32Array.from({ length: 2000 }, (_, i) =>
      i % 200 < 100 ? 0.1 : 0.1 * 10 ** (-6 / 20),
    );
    expect(dynamicComplexity(jumping)).toBeCloseTo(3, 1);
  });

  it('is not told for a recording shorter than one window', () => {
    expect(dynamicComplexity(new Float32Array(10))).toBeNull();
  });
});

describe('danceability', () => {
  it('is higher for a steady beat than for a swell', () => {
    const swell = Float32Array.from({ length: 6000 }, (_, i) => 0.3 + 0.2 * Math.sin(i / 700));
    expect(danceability(pulses)!).toBeGreaterThan(2 * danceability(swell)!);
  });

  it('is not told for silence or for a few seconds', () => {
    expect(danceability(new Float32Array(6000))).toBeNull();
    expect(danceability(pulses.subarray(0, 30))).toBeNull();
  });
});

describe('the loudness', () => {
  it('comes with the gain of ReplayGain 2', () => {
    const measured = { integratedLufs: -9.5, rangeLu: 4, truePeakDbtp: 0.3 };
    expect(describeLoudness(measured)).toEqual({ ...measured, replayGainDb: -8.5 });
  });
});
