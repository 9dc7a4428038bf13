import { describe, expect, it } from 'vitest';
import { cosine, unitVector } from './vector.js';

describe('vectors', () => {
  it('compare by direction', () => {
    expect(cosine([1, 2], [2, 4])).toBeCloseTo(1, 6);
    expect(cosine([1, 0], [0, 3])).toBeCloseTo(0, 6);
    expect(cosine([1, 0], [-1, 0])).toBeCloseTo(-1, 6);
  });

  it.each([[[]], [[0, 0]], [[NaN, 1]], [[Infinity, 1]]])('%j has no direction', (values) => {
    expect(unitVector(values)).toBeNull();
  });

  it('of two lengths do not compare', () => {
    expect(cosine([1, 0], [1, 0, 0])).toBeNull();
  });
});
