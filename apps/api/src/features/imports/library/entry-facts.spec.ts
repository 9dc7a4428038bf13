import { describe, expect, it } from 'vitest';
import { BLANK_ENTRY, type LibraryEntry } from '../parsing/index.js';
import { isNothing, planFacts, type StoredFacts } from './entry-facts.js';

const NOTHING: StoredFacts = { values: [], otherTempos: [], personal: null, cues: null, genres: [] };
const entry = (facts: Partial<LibraryEntry>): LibraryEntry => ({ ...BLANK_ENTRY, title: 'Echo', ...facts });

describe('what an entry adds to its track', () => {
  it('is nothing when it says nothing', () => {
    expect(isNothing(planFacts(entry({}), NOTHING))).toBe(true);
  });

  it('is nothing the second time', () => {
    const key = { pitchClass: 9, mode: 'minor' } as const;
    const said = entry({ bpm: 128, key, rating: 4, comment: 'deep', genres: ['House'] });
    const plan = planFacts(said, NOTHING);
    const personal = { rating: null, tags: [], notes: '', ...plan.personal };
    const genres = plan.genres.map(({ kind, value }) => `${kind} ${value}`);
    expect(isNothing(planFacts(said, { ...NOTHING, values: plan.values, personal, genres }))).toBe(true);
  });

  it('never replaces the owner’s rating, tags and notes', () => {
    const personal = { rating: 2, tags: ['mine'], notes: 'mine' };
    const plan = planFacts(entry({ rating: 5, tags: ['theirs'], comment: 'theirs' }), {
      ...NOTHING,
      personal,
    });
    expect(plan.personal).toEqual({});
  });

  it.each([
    [[], null],
    [[70.1], null],
    [[140], 0.5],
    [[35], 0.5],
    [[140, 70], null],
    [[93], null],
  ])('doubts 70 BPM beside %j: %s', (otherTempos, confidence) => {
    expect(planFacts(entry({ bpm: 70 }), { ...NOTHING, otherTempos }).values).toEqual([
      { field: 'bpm', value: 70, confidence },
    ]);
  });

  it('names genres and styles only where it is sure of them', () => {
    expect(planFacts(entry({ genres: ['hip-hop', 'Dub Techno', 'warm pads'] }), NOTHING).genres).toEqual([
      { kind: 'genre', value: 'Hip Hop' },
      { kind: 'genre', value: 'Electronic' },
      { kind: 'style', value: 'Dub Techno' },
    ]);
  });
});
