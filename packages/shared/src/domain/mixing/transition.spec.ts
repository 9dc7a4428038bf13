import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixTrack, type MixTrack } from './mix-track.js';
import { prepareTrack } from './prepare.js';
import { mixRules, TERM_NAMES } from './rules.js';
import { NOTHING_KNOWN, scorePair, scoreTransition } from './transition.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const anyTrack: fc.Arbitrary<MixTrack> = fc.record({
  id: fc.uuid(),
  bpm: maybe(fc.oneof(fc.double({ min: 60, max: 200, noNaN: true }), fc.constantFrom(0, NaN, -3))),
  bpmConfidence: maybe(share),
  key: maybe(fc.constantFrom('8A', '9B', '10M', 'F♯ minor', 'Off', '')),
  keyConfidence: maybe(share),
  energy: maybe(fc.integer({ min: 1, max: 10 })),
  moods: maybe(fc.dictionary(fc.constantFrom('happy', 'dark', 'sad'), share)),
  styles: fc.subarray(['House', 'Techno', 'Dub', 'Unheard Of']),
  genres: fc.subarray(['Electronic', 'Reggae']),
  artists: fc.subarray(['Ann', 'Bob', 'Various']),
  label: maybe(fc.constantFrom('Blue', 'Not On Label')),
  releaseId: maybe(fc.constantFrom('1', '2')),
  year: maybe(fc.integer({ min: 1960, max: 2025 })),
  loudnessLufs: maybe(fc.double({ min: -30, max: 0, noNaN: true })),
  audioVector: maybe(
    fc.array(fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constant(NaN)), { maxLength: 4 }),
  ),
  meaningVector: maybe(fc.constantFrom([1, 0], [0, 1], [1, 1, 1])),
  durationSeconds: maybe(fc.integer({ min: 10, max: 900 })),
  lastPlayedDaysAgo: maybe(fc.integer({ min: 0, max: 60 })),
});

describe('a transition', () => {
  it('says why in the DJ’s words', () => {
    const from = mixTrack({ id: 'a', bpm: 128, key: '8A', energy: 5 });
    const to = mixTrack({ id: 'b', bpm: 125.37, key: '9A', energy: 6 });
    expect(scoreTransition(from, to).sentence).toBe('+2.1 % pitch, 8A → 9A, energy +1');
  });

  it('without key lock hears the key that the pitch makes', () => {
    const from = mixTrack({ id: 'a', bpm: 127.1, key: '3A' });
    const to = mixTrack({ id: 'b', bpm: 120, key: '8A' });
    const vinyl = scoreTransition(from, to, mixRules({ keyLock: false }));
    const locked = scoreTransition(from, to, mixRules({ keyLock: true }));
    expect(vinyl.sentence).toContain('3A → 8A, heard as 3A at +5.9 %');
    const keyValue = (transition: typeof vinyl) =>
      transition.terms.find(({ name }) => name === 'key')?.value ?? 0;
    expect(keyValue(vinyl)).toBeGreaterThan(0.95);
    expect(keyValue(locked)).toBeLessThan(0.6);
  });

  it('leaves unknown terms out and shares their weight', () => {
    const from = mixTrack({ id: 'a', energy: 5, year: 1990 });
    const to = mixTrack({ id: 'b', energy: 5 });
    const transition = scoreTransition(from, to);
    expect(transition.score).toBe(1);
    expect(transition.terms.filter(({ known }) => known).map(({ name }) => name)).toEqual(['energy']);
    expect(transition.known).toBeCloseTo(2 / 14.5);
  });

  it('of which nothing is known is neither good nor bad', () => {
    const transition = scoreTransition(mixTrack({ id: 'a' }), mixTrack({ id: 'b' }));
    expect(transition).toMatchObject({ score: NOTHING_KNOWN, known: 0, pitchPercent: null });
    expect(transition.sentence).toBe('nothing is known about this pair');
  });

  it('stays within 0..1, with a sentence for every term, whatever the tracks hold', () => {
    fc.assert(
      fc.property(anyTrack, anyTrack, fc.boolean(), (from, to, keyLock) => {
        const transition = scoreTransition(from, to, mixRules({ keyLock }));
        expect(transition.score).toBeGreaterThanOrEqual(0);
        expect(transition.score).toBeLessThanOrEqual(1);
        expect(transition.sentence).not.toBe('');
        expect(transition.terms.map(({ name }) => name)).toEqual([...TERM_NAMES]);
        for (const { value, sentence } of transition.terms) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          expect(sentence).not.toMatch(/NaN|undefined|^$/);
        }
      }),
    );
  });

  it('has the score of its quick form, less penalties', () => {
    fc.assert(
      fc.property(anyTrack, anyTrack, (from, to) => {
        const rules = mixRules();
        const { score, penalties } = scoreTransition(from, to, rules);
        const { value } = scorePair(prepareTrack(from), prepareTrack(to), rules);
        const cost = penalties.reduce((sum, penalty) => sum + penalty.cost, 0);
        expect(score).toBeCloseTo(Math.max(0, value - cost), 12);
      }),
    );
  });

  it('trusts uncertain values less', () => {
    const from = mixTrack({ id: 'a', bpm: 120, key: '8A' });
    const clash = (keyConfidence: number) =>
      scoreTransition(from, mixTrack({ id: 'b', bpm: 120, key: '2A', keyConfidence })).score;
    expect(clash(0.1)).toBeGreaterThan(clash(0.9));
  });

  it('costs for the same artist and for what was played lately, and says so', () => {
    const from = mixTrack({ id: 'a', energy: 5, artists: ['Ann'] });
    const to = mixTrack({ id: 'b', energy: 5, artists: ['ANN'], lastPlayedDaysAgo: 0 });
    const { score, sentence } = scoreTransition(from, to);
    expect(score).toBeCloseTo(1 - 0.3 - 0.2);
    expect(sentence).toBe('same energy, ANN in a row, played today');
  });
});
