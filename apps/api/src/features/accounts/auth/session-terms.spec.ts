import { describe, expect, it } from 'vitest';
import { isFresh } from './session-terms.js';

const day = 24 * 60 * 60 * 1000;

describe('a session is fresh', () => {
  it('until a day after it was prolonged', () => {
    const ends = new Date(30 * day);
    expect(isFresh(ends, 0)).toBe(true);
    expect(isFresh(ends, day - 1)).toBe(true);
    expect(isFresh(ends, day)).toBe(false);
    expect(isFresh(ends, 31 * day)).toBe(false);
  });
});
