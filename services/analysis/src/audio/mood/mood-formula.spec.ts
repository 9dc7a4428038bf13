import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arousal, estimateMood, type MoodInputs, valence } from './mood-formula.js';

/** Every term at the low end of its scale. */
const calm: MoodInputs = {
  integratedLufs: -30,
  onsetRate: 1,
  rolloffHz: 300,
  flux: 0,
  complexity: 0,
  dynamicComplexity: 8,
  bpm: 70,
  key: { mode: 'minor', strength: 0.9 },
};

/** Every term at the high end. */
const wild: MoodInputs = {
  integratedLufs: -8,
  onsetRate: 7,
  rolloffHz: 6000,
  flux: 0.25,
  complexity: 35,
  dynamicComplexity: 0,
  bpm: 170,
  key: { mode: 'major', strength: 0.9 },
};

const anyTrack: fc.Arbitrary<MoodInputs> = fc.record({
  integratedLufs: fc.double({ min: -60, max: 0, noNaN: true }),
  onsetRate: fc.double({ min: 0, max: 20, noNaN: true }),
  rolloffHz: fc.double({ min: 20, max: 22_050, noNaN: true }),
  flux: fc.double({ min: 0, max: 2, noNaN: true }),
  complexity: fc.double({ min: 0, max: 100, noNaN: true }),
  dynamicComplexity: fc.double({ min: 0, max: 40, noNaN: true }),
  bpm: fc.option(fc.double({ min: 40, max: 220, noNaN: true })),
  key: fc.option(
    fc.record({
      mode: fc.constantFrom('major' as const, 'minor' as const),
      strength: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  ),
});

describe('the mood formula', () => {
  it('spans both axes from end to end', () => {
    expect([arousal(calm), valence(calm)]).toEqual([0, 0]);
    expect(arousal(wild)).toBeCloseTo(1);
    expect(valence(wild)).toBeCloseTo(1);
  });

  it.each<[keyof MoodInputs, number, number]>([
    ['integratedLufs', 0.35, 0],
    ['onsetRate', 0.2, 0.2],
    ['rolloffHz', 0.15, 0],
    ['flux', 0.15, 0],
    ['complexity', 0.1, 0],
    ['dynamicComplexity', 0, 0.15],
    ['bpm', 0.05, 0.2],
    ['key', 0, 0.45],
  ])('lets %s move arousal by %f and valence by %f', (term, onArousal, onValence) => {
    const changed = { ...calm, [term]: wild[term] };
    expect(arousal(changed) - arousal(calm)).toBeCloseTo(onArousal);
    expect(valence(changed) - valence(calm)).toBeCloseTo(onValence);
  });

  it('calls loud, busy and dark aggressive, and quiet and dark sad', () => {
    const dark = { ...wild, key: calm.key };
    expect(estimateMood(dark).moods.aggressive).toBeGreaterThan(estimateMood(wild).moods.aggressive);
    expect(estimateMood(calm).moods).toMatchObject({ happy: 0, sad: 1, relaxed: 1, aggressive: 0 });
    expect(estimateMood(calm).energy.value).toBe(1);
    expect(estimateMood(wild).energy.value).toBeCloseTo(10);
  });

  it('stays on its scales for any track and says that it is an estimate', () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        const { energy, moods } = estimateMood(track);
        for (const mood of [moods.happy, moods.sad, moods.relaxed, moods.aggressive]) {
          expect(mood).toBeGreaterThanOrEqual(0);
          expect(mood).toBeLessThanOrEqual(1);
        }
        expect(energy.value).toBeGreaterThanOrEqual(1);
        expect(energy.value).toBeLessThanOrEqual(10);
        expect([energy.source, moods.source]).toEqual(['estimated', 'estimated']);
      }),
    );
  });
});
