import { describe, expect, it } from 'vitest';
import { rankCandidates } from './rank.js';
import { readVideoClues } from './read-video.js';
import { titleOnly } from './track-clues.js';

const tracks = [
  ['Trans Europe Express', 395],
  ['Metal On Metal', 133],
].map(([title, durationSeconds]) => ({
  id: String(title),
  clues: { ...titleOnly(String(title)), artist: 'Kraftwerk', durationSeconds: Number(durationSeconds) },
}));

function decide(title: string, seconds: number) {
  const { decision, ranked } = rankCandidates(readVideoClues(title, seconds, 'Kraftwerk'), tracks);
  return [decision, ranked[0]?.id];
}

describe('a video that is linked to a release', () => {
  it.each([
    ['Kraftwerk - Metal On Metal', 133, 'Metal On Metal'],
    ['Metal On Metal (2009 Remaster)', 134, 'Metal On Metal'],
    ['Trans-Europe Express', 396, 'Trans Europe Express'],
  ])('called %s plays its track', (title, seconds, track) => {
    expect(decide(title, seconds)).toEqual(['sure', track]);
  });

  it.each([
    ['Kraftwerk - Trans Europe Express (Full Album)', 2500],
    ['Kraftwerk - Trans Europe Express (Live)', 395],
    ['Somebody Else - Metal On Metal', 300],
  ])('called %s is never sure', (title, seconds) => {
    expect(decide(title, seconds)[0]).not.toBe('sure');
  });
});
