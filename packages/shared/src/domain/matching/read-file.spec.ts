import { describe, expect, it } from 'vitest';
import { readFileClues } from './read-file.js';

describe('the readings of an audio file', () => {
  const path = 'Prana - Scarab E.P. (1995)/A1 Scarab.flac';

  it('begin with its tags, filled up from the path', () => {
    const [first] = readFileClues(path, { title: 'Scarab', artist: 'Prānā', album: '' }, 421);
    expect(first).toEqual({
      title: 'Scarab',
      artist: 'Prānā',
      album: 'Scarab E.P.',
      durationSeconds: 421,
      position: 'A1',
      ordinal: null,
      year: 1995,
    });
  });

  it('are those of the path when the tags have no title, filled up from the tags', () => {
    const [first] = readFileClues('A1 Scarab.flac', { title: ' ', artist: 'Prana', year: 0 }, null);
    expect(first).toMatchObject({ title: 'Scarab', artist: 'Prana', position: 'A1', year: null });
  });

  it('keep those of the path, since tags may be wrong', () => {
    const readings = readFileClues(path, { title: 'Track 01', artist: 'Unknown Artist' }, null);
    expect(readings).toContainEqual(expect.objectContaining({ title: 'Scarab', artist: 'Prana' }));
  });
});
