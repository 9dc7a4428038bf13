import { describe, expect, it } from 'vitest';
import { mixTrack } from './mix-track.js';
import { pairPenalties, pairPenaltyCost, penaltyWindow } from './penalties.js';
import { prepareTrack } from './prepare.js';
import { mixRules } from './rules.js';

const rules = mixRules({
  sameArtist: { window: 3, cost: 0.3 },
  sameLabel: { window: 1, cost: 0.1 },
  sameRelease: { window: 0, cost: 0.2 },
});
const a = mixTrack({ id: 'a', artists: ['Ann', 'Various'], label: 'Blue', releaseId: '7' });
const b = mixTrack({ id: 'b', artists: ['ann'], label: 'blue', releaseId: '7' });

describe('penalties', () => {
  it('fade with the distance and end with the window', () => {
    const costAt = (distance: number) =>
      pairPenalties(a, b, distance, rules).reduce((sum, penalty) => sum + penalty.cost, 0);
    expect([1, 2, 3, 4].map((distance) => Number(costAt(distance).toFixed(6)))).toEqual([0.4, 0.2, 0.1, 0]);
    expect(penaltyWindow(rules)).toBe(3);
    for (const distance of [1, 2, 3, 4]) {
      expect(pairPenaltyCost(prepareTrack(a), prepareTrack(b), distance, rules)).toBeCloseTo(
        costAt(distance),
        12,
      );
    }
  });

  it('do not take Various for an artist nor Not On Label for a label', () => {
    const one = mixTrack({ id: '1', artists: ['Various'], label: 'Not On Label (Ann)' });
    expect(pairPenalties(one, { ...one, id: '2' }, 1, rules)).toEqual([]);
  });
});
