import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatKey } from './format-key.js';
import type { MusicalKey } from './key.js';
import { CLASH_SCORE, findKeyMove } from './key-moves.js';
import { parseKey } from './parse-key.js';
import { keyFit, keyMoveName, playedKey, semitonesOfPitch } from './played-key.js';

const key = (text: string): MusicalKey => parseKey(text) ?? { pitchClass: -1, mode: 'major' };
const anyKey = fc.record({
  pitchClass: fc.integer({ min: 0, max: 11 }),
  mode: fc.constantFrom('major' as const, 'minor' as const),
});

describe('the key that is heard', () => {
  it('is a semitone up at +5.95 % and an octave up at +100 %', () => {
    expect(semitonesOfPitch(5.9463)).toBeCloseTo(1, 4);
    expect(semitonesOfPitch(100)).toBe(12);
    const heard = playedKey(key('8A'), 6);
    expect([formatKey(heard.key), heard.cents]).toEqual(['3A', 1]);
  });

  it('is the recorded key at no pitch', () => {
    fc.assert(
      fc.property(anyKey, (any) => {
        expect(playedKey(any, 0)).toEqual({ key: any, cents: 0 });
      }),
    );
  });
});

describe('how well keys fit', () => {
  it.each([
    ['8A', '8A', 'same key'],
    ['8A', '9A', 'one up'],
    ['1A', '12A', 'one down'],
    ['8A', '8B', 'relative'],
    ['8A', '10A', 'energy boost'],
    ['8A', '3A', 'semitone lift'],
    ['8A', '11B', 'mood change'],
    ['11B', '8A', 'mood change'],
    ['8A', '2A', 'clash'],
  ])('%s → %s is %s', (from, to, move) => {
    expect(keyMoveName(key(from), key(to), 0)).toBe(move);
    expect(keyFit(key(from), key(to), 0)).toBe(findKeyMove(key(from), key(to))?.score ?? CLASH_SCORE);
  });

  it('has no jumps as the pitch fader moves', () => {
    fc.assert(
      fc.property(anyKey, anyKey, fc.double({ min: -8, max: 8, noNaN: true }), (from, to, semitones) => {
        const here = keyFit(from, to, semitones);
        expect(here).toBeGreaterThanOrEqual(0);
        expect(here).toBeLessThanOrEqual(1);
        expect(Math.abs(keyFit(from, to, semitones + 1e-4) - here)).toBeLessThan(1e-3);
      }),
    );
  });

  it('suffers from being a quarter tone out, even in the same key', () => {
    expect(keyFit(key('8A'), key('8A'), 0.5)).toBeLessThan(0.5);
  });

  it('follows a table that users can edit', () => {
    const moves = [{ name: 'mine', steps: 6, changesMode: false, from: 'any', score: 1 } as const];
    expect(keyFit(key('8A'), key('2A'), 0, moves)).toBe(1);
    expect(keyMoveName(key('8A'), key('2A'), 0, moves)).toBe('mine');
    expect(findKeyMove(key('8A'), key('8A'), moves)).toBeNull();
  });
});
