import { describe, expect, it } from 'vitest';
import { emptyTrack, isLength, namedTracks, nextPosition } from './typed-tracks';

describe('typing a tracklist in', () => {
  it('counts places on', () => {
    expect(['A1', 'B9', '1-09', '7', 'AA', ''].map(nextPosition)).toEqual(['A2', 'B10', '1-10', '8', '', '']);
  });

  it('begins at A1', () => {
    expect(emptyTrack(undefined).position).toBe('A1');
  });

  it('leaves out lines without a title and reads lengths', () => {
    const line = { position: 'A1', title: ' Kiba ', artist: '', length: '7:35' };
    expect(namedTracks([line, emptyTrack(line)])).toEqual([
      { position: 'A1', title: 'Kiba', artist: '', durationSeconds: 455 },
    ]);
  });

  it('knows a length from something else', () => {
    expect(['', '7:35', 'long', '0:00'].map(isLength)).toEqual([true, true, false, false]);
  });
});
