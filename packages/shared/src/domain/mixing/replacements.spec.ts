import { describe, expect, it } from 'vitest';
import { mixTrack } from './mix-track.js';
import { rankReplacements } from './replacements.js';
import { scoreTransition } from './transition.js';

const before = mixTrack({ id: 'before', bpm: 120, key: '8A', energy: 5 });
const after = mixTrack({ id: 'after', bpm: 122, key: '9A', energy: 6 });
const good = mixTrack({ id: 'good', bpm: 121, key: '8A', energy: 5 });
const bad = mixTrack({ id: 'bad', bpm: 140, key: '2B', energy: 10 });

describe('swapping one track', () => {
  it('ranks the candidates by both their transitions', () => {
    const ranked = rankReplacements(before, after, [bad, good, before], 5);
    expect(ranked.map(({ track }) => track.id)).toEqual(['good', 'bad']);
    const both = [scoreTransition(before, good), scoreTransition(good, after)];
    expect(ranked[0]?.score).toBeCloseTo(((both[0]?.score ?? 0) + (both[1]?.score ?? 0)) / 2);
    expect(ranked[0]?.into?.sentence).toBe('−0.8 % pitch, 8A → 8A, same energy');
  });

  it('at the start looks only ahead, and gives no more than asked', () => {
    const ranked = rankReplacements(null, after, [bad, good], 1);
    expect(ranked).toHaveLength(1);
    expect(ranked[0]).toMatchObject({ track: { id: 'good' }, into: null });
  });
});
