import { sine } from '@segue/shared/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Spectrogram } from '../spectrum/spectrogram.js';
import { PitchProfile, type PitchProfileFound } from './pitch-profile.js';

function profileOf(samples: Float32Array): PitchProfileFound {
  const profile = new PitchProfile(8192, 44_100);
  const spectrogram = new Spectrogram(8192, 4096, [(frame) => profile.consume(frame)]);
  spectrogram.push(samples);
  spectrogram.end();
  return profile.end();
}

const strongest = ({ bins }: PitchProfileFound) => bins.indexOf(Math.max(...bins));

describe('the pitch profile', () => {
  it('puts A in its first bin and each semitone three bins on, in every octave', () => {
    for (const octave of [1, 2, 4]) {
      for (const semitone of [0, 3, 7, 11]) {
        const hz = 110 * octave * 2 ** (semitone / 12);
        expect(strongest(profileOf(sine(hz, 1)))).toBe(semitone * 3);
      }
    }
  });

  it('tells how far a recording is tuned from 440 Hz', () => {
    fc.assert(
      fc.property(fc.integer({ min: -45, max: 45 }), (cents) => {
        const { tuningCents } = profileOf(sine(880 * 2 ** (cents / 1200), 1));
        expect(Math.abs(tuningCents - cents)).toBeLessThan(4);
      }),
      { numRuns: 15 },
    );
  });

  it('is empty for silence', () => {
    const found = profileOf(new Float32Array(44_100));
    expect(found).toMatchObject({ tuningCents: 0, tuningClarity: 0 });
    expect([...found.bins].every((value) => value === 0)).toBe(true);
  });
});
