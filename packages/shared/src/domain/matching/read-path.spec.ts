import { describe, expect, it } from 'vitest';
import { readPath } from './read-path.js';
import type { TrackClues } from './track-clues.js';

describe('the likeliest reading of a path', () => {
  it.each<[string, Partial<TrackClues>]>([
    ['01 - Prana - Scarab (Remix).mp3', { ordinal: 1, artist: 'Prana', title: 'Scarab (Remix)' }],
    [
      '10. Kohra, Monophonik - Neuroresonance.aiff',
      { ordinal: 10, artist: 'Kohra, Monophonik', title: 'Neuroresonance' },
    ],
    [
      'Prana - Scarab E.P. (1995)/A1 Scarab.flac',
      { artist: 'Prana', album: 'Scarab E.P.', year: 1995, position: 'A1', title: 'Scarab' },
    ],
    [
      'Vinyl Rips/Prana/1995 - Scarab E.P. [MP 01]/AA - Pneumatic.wav',
      { artist: 'Prana', album: 'Scarab E.P.', year: 1995, position: 'AA', title: 'Pneumatic' },
    ],
    [
      'Manu Chao/Clandestino/CD 1/03. Bongo Bong.flac',
      { artist: 'Manu Chao', album: 'Clandestino', ordinal: 3, title: 'Bongo Bong' },
    ],
    [
      'C:\\Music\\Prana\\Kiba E.P\\1-02 Starchild.mp3',
      { artist: 'Prana', album: 'Kiba E.P', position: '1-02', title: 'Starchild' },
    ],
    ['Prana - 03 - Starchild.wav', { artist: 'Prana', ordinal: 3, title: 'Starchild' }],
    ['Prana - Kiba - 03 - Starchild.wav', { artist: 'Prana', album: 'Kiba', ordinal: 3, title: 'Starchild' }],
    ['gang_related_-_rukus.mp3', { artist: 'gang related', title: 'rukus' }],
    ['Gang Related - Rukus (Official Video) [A67NCUSQs2g].webm', { artist: 'Gang Related', title: 'Rukus' }],
    ['Downloads/Starchild.mp3', { artist: null, album: null, title: 'Starchild' }],
    ['E-Z Rollers - Skaface.mp3', { artist: 'E-Z Rollers', title: 'Skaface' }],
    ['Steely Dan - Why - 12" Version.mp3', { artist: 'Steely Dan', title: 'Why - 12" Version' }],
  ])('%s', (path, expected) => {
    expect(readPath(path)[0]).toMatchObject(expected);
  });
});

describe('the other readings of a path', () => {
  it.each<[string, Partial<TrackClues>]>([
    ['99 Problems.mp3', { ordinal: null, title: '99 Problems' }],
    ['B12 - Time Tourist.mp3', { position: null, artist: 'B12', title: 'Time Tourist' }],
    ['Rukus - Gang Related.mp3', { artist: 'Gang Related', title: 'Rukus' }],
    ['Matsuri - Prana - Scarab.mp3', { album: 'Matsuri', artist: 'Prana', title: 'Scarab' }],
    ['A Love Supreme.mp3', { position: null, title: 'A Love Supreme' }],
  ])('of %s have %j', (path, expected) => {
    expect(readPath(path)).toContainEqual(expect.objectContaining(expected));
  });

  it('are there even for a name without words', () => {
    expect(readPath('')).toHaveLength(1);
    expect(readPath('01.mp3')[0]).toMatchObject({ title: '01' });
  });
});
