import type { TrackRow } from '@segue/shared/contracts/http';
import { describe, expect, it } from 'vitest';
import { sidesOf } from './sides';

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
