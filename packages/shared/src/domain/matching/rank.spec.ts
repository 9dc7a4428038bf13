import { describe, expect, it } from 'vitest';
import { joinArtists, parseDuration } from '../music/index.js';
import { SAMPLE_CRATE } from '../../testing/fake-discogs/index.js';
import { CandidateIndex } from './candidate-index.js';
import { rankCandidates, type Candidate } from './rank.js';
import { readPath } from './read-path.js';
import { titleOnly, type TrackClues } from './track-clues.js';

/** Every track of the sample crate. */
const CRATE: Candidate<string>[] = SAMPLE_CRATE.flatMap((release) =>
  (release.tracks ?? [])
    .flatMap((track) => ('title' in track && track.title !== '' ? [track] : []))
    .map((track, index) => ({
      id: `${release.id} ${track.position}`,
      clues: {
        title: track.title,
        artist: joinArtists(track.artists ?? release.artists),
        album: release.title,
        durationSeconds: parseDuration(track.duration ?? ''),
        position: track.position,
        ordinal: index + 1,
        year: release.year ?? null,
      },
    })),
);
const INDEX = new CandidateIndex(CRATE);

function rank(readings: TrackClues[]) {
  return rankCandidates(readings, INDEX.find(readings));
}

/** A slash is no part of a file name. */
const fileName = (name: string): string => name.replaceAll('/', '~');

const NAMINGS: [string, (clues: TrackClues) => string][] = [
  ['Artist - Title.mp3', ({ artist, title }) => fileName(`${artist} - ${title}.mp3`)],
  [
    '01 - Artist - Title.mp3',
    ({ ordinal, artist, title }) => fileName(`0${ordinal} - ${artist} - ${title}.mp3`),
  ],
  [
    'artist_-_title.mp3',
    ({ artist, title }) => fileName(`${artist}_-_${title}.mp3`).toLowerCase().replaceAll(' ', '_'),
  ],
  ['Title - Artist.mp3', ({ artist, title }) => fileName(`${title} - ${artist}.mp3`)],
  [
    'Artist - Title (Official Video) [id].webm',
    ({ artist, title }) => fileName(`${artist} - ${title} (Official Video) [A67NCUSQs2g].webm`),
  ],
  [
    'Artist/Album/01. Title.flac',
    ({ artist, album, ordinal, title }) =>
      [artist, album, `${ordinal}. ${title}.flac`].map((part) => fileName(String(part))).join('/'),
  ],
  [
    'Artist - Album/A1 Title.flac',
    ({ artist, album, position, title }) =>
      `${fileName(`${artist} - ${album}`)}/${fileName(`${position} ${title}`)}.flac`,
  ],
];

describe('files named after the tracks of the crate', () => {
  it.each(NAMINGS)('as %s are never matched to the wrong track, and nine in ten are sure', (_, naming) => {
    const rankings = CRATE.map(({ id, clues }) => ({ id, ranking: rank(readPath(naming(clues))) }));
    const sure = rankings.filter(({ ranking }) => ranking.decision === 'sure');
    const unsure = rankings.filter(({ ranking }) => ranking.decision === 'unsure');
    expect(sure.filter(({ id, ranking }) => ranking.ranked[0]?.id !== id)).toEqual([]);
    expect(sure.length).toBeGreaterThan(CRATE.length * 0.85);
    expect(sure.length + unsure.length).toBe(CRATE.length);
    expect(
      unsure.filter(({ id, ranking }) => !ranking.ranked.slice(0, 3).some((match) => match.id === id)),
    ).toEqual([]);
  });

  it('with a letter missing are never matched to the wrong track', () => {
    const rankings = CRATE.map(({ id, clues: { artist, title } }) => {
      const middle = Math.floor(title.length / 2);
      return {
        id,
        ranking: rank(
          readPath(fileName(`${artist} - ${title.slice(0, middle)}${title.slice(middle + 1)}.mp3`)),
        ),
      };
    });
    const wrong = rankings.filter(
      ({ id, ranking }) => ranking.decision === 'sure' && ranking.ranked[0]?.id !== id,
    );
    expect(wrong).toEqual([]);
  });
});

describe('a decision', () => {
  it('is never sure of a title alone', () => {
    const { decision, sentences } = rank([titleOnly('Rukus')]);
    expect(decision).toBe('unsure');
    expect(sentences).toContain('The artist is not known on both sides.');
  });

  it('is unsure between two that fit as well, and says so', () => {
    const { decision, sentences, ranked } = rank(readPath('Manu Chao - Bongo Bong.mp3'));
    expect(decision).toBe('unsure');
    expect(ranked.slice(0, 2).map((match) => match.id)).toEqual(['14869294 A3', '14869294 CD-3']);
    expect(sentences[0]).toBe('Another track fits as well.');
  });

  it('is unsure when only another version is there', () => {
    const { decision, sentences } = rank(readPath('Tribe Of Issachar - Wardance.mp3'));
    expect(decision).toBe('unsure');
    expect(sentences[0]).toBe('One is the original, the other a remix by serial killaz.');
  });

  it('is none for a stranger, for an artist’s other track, and when there is nothing', () => {
    expect(rank(readPath('Nobody - Nothing At All.mp3')).decision).toBe('none');
    expect(rank(readPath('Gang Related - Concentration.mp3')).decision).toBe('none');
    expect(rankCandidates([titleOnly('Rukus')], []).decision).toBe('none');
    expect(rankCandidates([], CRATE).decision).toBe('none');
  });
});
