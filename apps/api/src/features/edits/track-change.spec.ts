import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_WORDS, type TrackView } from '../tracks/index.js';
import { changeTrack, viewWith } from './track-change.js';

const view = (bpm: number | null): TrackView => ({
  ...{ kind: 'track', userId: 'u', id: 't', releaseId: 'r', position: 'A1', sortOrder: 1, title: 'T' },
  ...{ artist: 'A', durationSeconds: null, releaseTitle: 'R', label: '', labels: [], catalogNumber: '' },
  ...{ year: null, country: null, format: '', genres: [], styles: [], thumbUrl: null, owned: true },
  ...{ folders: [], places: [], addedAt: null, rating: 3, tags: [], crates: [] },
  ...{ audioFileId: null, analysis: null },
  values: bpm === null ? [] : [{ field: 'bpm', source: 'tags', value: bpm, confidence: null }],
});
const tags = fc.array(fc.constantFrom('Warm', 'warm', 'peak', 'Dub', 'closing'), { maxLength: 6 });

describe('a change of one track among many', () => {
  it('leaves what it does not name', () => {
    const words = { ...NO_WORDS, rating: 4, tags: ['peak'], bpm: 128 };
    expect(changeTrack(view(120), words, {})).toEqual({ words, refused: [] });
  });

  it('doubles the tempo that holds, whoever said it, and only within 40 to 220', () => {
    const double = (bpm: number | null) => changeTrack(view(bpm), NO_WORDS, { bpm: { times: 2 } });
    expect(double(70).words.bpm).toBe(140);
    expect(double(128)).toEqual({ words: NO_WORDS, refused: ['bpm-out-of-range'] });
    expect(double(null).refused).toEqual(['without-bpm']);
  });

  it('adds each tag once, whatever its case, and removes it so', () => {
    fc.assert(
      fc.property(tags, tags, tags, (before, addTags, removeTags) => {
        const kept = [...new Map(before.map((tag) => [tag.toLowerCase(), tag])).values()];
        const { words } = changeTrack(view(null), { ...NO_WORDS, tags: kept }, { addTags, removeTags });
        const after = (words.tags as string[]).map((tag) => tag.toLowerCase());
        expect(new Set(after).size).toBe(after.length);
        for (const tag of addTags) expect(after).toContain(tag.toLowerCase());
        const added = new Set(addTags.map((tag) => tag.toLowerCase()));
        for (const tag of removeTags)
          if (!added.has(tag.toLowerCase())) expect(after).not.toContain(tag.toLowerCase());
      }),
    );
  });

  it('shows the copy’s stars again when one’s own are taken back', () => {
    const words = { ...NO_WORDS, rating: 5, bpm: 100 };
    const after = changeTrack(view(120), words, { rating: null, bpm: { set: null } }).words;
    expect(viewWith(view(120), after, 2).rating).toBe(2);
    expect(viewWith(view(120), words, 2).rating).toBe(5);
  });
});
