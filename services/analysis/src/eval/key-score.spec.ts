import { describe, expect, it } from 'vitest';
import { mirexScore } from './key-score.js';

const cMajor = { pitchClass: 0, mode: 'major' as const };
const aMinor = { pitchClass: 9, mode: 'minor' as const };

describe('the MIREX score', () => {
  it('is full for the same key and nothing for none', () => {
    expect(mirexScore(cMajor, cMajor)).toBe(1);
    expect(mirexScore(null, cMajor)).toBe(0);
  });

  it('is 0.5 for a fifth, either way', () => {
    expect(mirexScore({ pitchClass: 7, mode: 'major' }, cMajor)).toBe(0.5);
    expect(mirexScore({ pitchClass: 5, mode: 'major' }, cMajor)).toBe(0.5);
  });

  it('is 0.3 for the relative, either way', () => {
    expect(mirexScore(aMinor, cMajor)).toBe(0.3);
    expect(mirexScore(cMajor, aMinor)).toBe(0.3);
  });

  it('is 0.2 for the parallel and nothing for the rest', () => {
    expect(mirexScore({ pitchClass: 0, mode: 'minor' }, cMajor)).toBe(0.2);
    expect(mirexScore({ pitchClass: 1, mode: 'major' }, cMajor)).toBe(0);
    expect(mirexScore({ pitchClass: 2, mode: 'minor' }, cMajor)).toBe(0);
  });
});
