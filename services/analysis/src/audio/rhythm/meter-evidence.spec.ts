import { describe, expect, it } from 'vitest';
import { meterEvidence, pulseClarity } from './meter-evidence.js';
import type { OnsetStrength } from './onset-strength.js';

const FRAME_RATE = 100;
const BEAT_FRAMES = 50;
const BEATS = 64;

/** Kick on the even beats, snare on the odd ones, 120 BPM. */
function backbeat(): OnsetStrength {
  const frames = BEATS * BEAT_FRAMES;
  const series = () => new Float32Array(frames);
  const strength = {
    frameRate: FRAME_RATE,
    complex: series(),
    flux: series(),
    low: series(),
    mid: series(),
    high: series(),
  };
  for (let beat = 0; beat < BEATS; beat++) {
    strength.flux[beat * BEAT_FRAMES] = 1;
    (beat % 2 === 0 ? strength.low : strength.mid)[beat * BEAT_FRAMES] = 1;
  }
  return strength;
}

const beatsEvery = (seconds: number) =>
  Array.from({ length: Math.floor(32 / seconds) }, (_, n) => n * seconds);

describe('the backbeat', () => {
  it('is full at the tempo that the drummer counts', () => {
    expect(meterEvidence(backbeat(), beatsEvery(0.5)).backbeat).toBeCloseTo(1, 1);
  });

  it('is nothing at half and at double that tempo', () => {
    expect(meterEvidence(backbeat(), beatsEvery(1)).backbeat).toBeCloseTo(0, 1);
    expect(meterEvidence(backbeat(), beatsEvery(0.25)).backbeat).toBeCloseTo(0, 1);
  });

  it('is nothing in silence', () => {
    const silent = { ...backbeat(), low: new Float32Array(3200), mid: new Float32Array(3200) };
    expect(meterEvidence(silent, beatsEvery(0.5)).backbeat).toBe(0);
  });
});

describe('the clarity of the pulse', () => {
  it('is high on the beats and not between them', () => {
    const between = beatsEvery(0.5).map((beat) => beat + 0.2);
    expect(pulseClarity(backbeat(), beatsEvery(0.5))).toBeGreaterThan(2);
    expect(pulseClarity(backbeat(), between)).toBeLessThan(0.3);
  });
});
