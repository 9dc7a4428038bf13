import { describe, expect, it } from 'vitest';
import { planSentences } from './plan-sentences';

const youtube = { source: 'youtube' as const, enabled: true, ready: true, message: '' };
const plan = { tracks: 12, withAudio: 2, live: 1, wanted: 9, listed: 4, youtubeSearches: 5, youtubeLeft: 97 };

describe('what getting audio would do', () => {
  it('says what is left out, what is free and what it costs', () => {
    expect(planSentences({ ...plan, sources: [youtube] })).toEqual([
      '9 tracks will be looked for.',
      '2 tracks left out: audio is there.',
      '1 track left out: being looked for already.',
      '4 tracks with a fitting video at Discogs, which costs no search.',
      'YouTube is searched up to 5 times; 97 searches are left today.',
    ]);
  });

  it('says nothing of searches that are not made', () => {
    const none = { ...plan, wanted: 0, withAudio: 0, live: 0, listed: 0 };
    expect(planSentences({ ...none, sources: [] })).toEqual(['There is nothing to look for.']);
  });
});
