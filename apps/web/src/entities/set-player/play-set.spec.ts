import type { TrackHearing, TrackRow } from '@segue/shared/contracts/http';
import { describe, expect, it } from 'vitest';
import { playableSet, skippedWords } from './play-set';

const WISHES = { overlapSeconds: 16, pitchRange: 8, keyLock: true };

const track = (id: string, hasAudio = true) =>
  ({ id, title: `Track ${id}`, artist: 'Ann', thumbUrl: null, hasAudio }) as TrackRow;

const hearing = (id: string, durationSeconds: number | null): [string, TrackHearing] => [
  id,
  { track: { bpm: null }, durationSeconds, grid: [], structure: null } as unknown as TrackHearing,
];

describe('what of a set can be played', () => {
  it('is each track that has audio, blended into the next that has; the others are named', () => {
    const { items, seconds, skipped } = playableSet(
      [track('a'), track('b', false), track('c'), track('d')],
      new Map([hearing('a', 200), hearing('b', 100), hearing('c', 300), hearing('d', null)]),
      WISHES,
    );
    expect(items.map(({ id, src }) => [id, src])).toEqual([
      ['a', '/api/tracks/a/audio'],
      ['c', '/api/tracks/c/audio'],
    ]);
    expect(items.map(({ mix }) => mix?.out)).toEqual([184, null]);
    expect(seconds).toBe(200 + 300 - 16);
    expect(skipped).toEqual(['Track b', 'Track d']);
  });

  it('may be nothing', () => {
    expect(playableSet([track('a', false)], new Map(), WISHES)).toEqual({
      ...{ items: [], seconds: 0 },
      skipped: ['Track a'],
    });
  });

  it('says what is left out, without a long list', () => {
    expect(skippedWords(['A', 'B'])).toBe('Left out, without audio: A, B.');
    expect(skippedWords(['A', 'B', 'C', 'D', 'E'])).toBe('Left out, without audio: A, B, C and 2 more.');
  });
});
