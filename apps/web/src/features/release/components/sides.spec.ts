import type { TrackRow } from '@segue/shared/contracts/http';
import { describe, expect, it } from 'vitest';
import { sideLetters, sidesOf } from './sides';

const names = (...positions: string[]) =>
  sidesOf(positions.map((position) => ({ position }) as TrackRow)).map(
    ({ name, tracks }) => `${name}: ${tracks.map(({ position }) => position).join(' ')}`,
  );

describe('the sides of a release', () => {
  it('are those of a record', () => {
    expect(names('A1', 'A2', 'B1', 'B2a', 'B2b')).toEqual(['Side A: A1 A2', 'Side B: B1 B2a B2b']);
  });

  it('are the discs of a set', () => {
    expect(names('1-01', '1-02', '2-01')).toEqual(['Disc 1: 1-01 1-02', 'Disc 2: 2-01']);
  });

  it('are one list where the sleeve only counts', () => {
    expect(names('1', '2', '')).toEqual(['Tracks: 1 2 ']);
  });
});

describe('how long a side plays', () => {
  const seconds = (...lengths: (number | null)[]) =>
    sidesOf(lengths.map((durationSeconds) => ({ position: 'A', durationSeconds }) as TrackRow))[0]?.seconds;

  it('is the sum of its tracks, and not known while one of them is not', () => {
    expect(seconds(300, 62)).toBe(362);
    expect(seconds(300, null)).toBeNull();
  });
});

describe('the sides that can be logged', () => {
  const letters = (...positions: string[]) => sideLetters(positions.map((position) => ({ position })));

  it('are each side of the tracklist once', () => {
    expect(letters('A1', 'A2', 'B', 'C1')).toEqual(['A', 'B', 'C']);
  });

  it('are A and B of a record whose tracklist is not in', () => {
    expect(letters()).toEqual(['A', 'B']);
  });

  it('are none on a CD', () => {
    expect(letters('1', '2')).toEqual([]);
  });
});
