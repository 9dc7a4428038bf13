import type { SongWish } from '@segue/shared/testing';

/** Which track of the crate sounds how: a place on a release, and the song that our generator composes for it. */
export interface SampleSong {
  readonly discogsId: number;
  readonly position: string;
  readonly wish: SongWish;
}

type Style = SongWish['style'];
type Mode = 'major' | 'minor';

const song = (
  discogsId: number,
  position: string,
  style: Style,
  bpm: number,
  pitchClass: number,
  mode: Mode,
): SampleSong => ({
  discogsId,
  position,
  wish: { seed: discogsId, style, bpm, key: { pitchClass, mode }, seconds: 75 },
});

/** Two families that mix within, trance and drum'n'bass, and two strangers. */
export const SAMPLE_SONGS: readonly SampleSong[] = [
  song(40755, 'A', 'trance', 140, 9, 'minor'),
  song(40755, 'B', 'trance', 142, 4, 'minor'),
  song(94051, 'A', 'trance', 143, 9, 'minor'),
  song(94051, 'B', 'trance', 141, 0, 'major'),
  song(106788, 'A', 'trance', 144, 4, 'minor'),
  song(106788, 'B', 'trance', 139, 2, 'minor'),
  song(94177, 'A', 'trance', 145, 11, 'minor'),
  song(138426, 'A1', 'trance', 138, 7, 'minor'),
  song(19845166, 'A', 'drumAndBass', 174, 5, 'minor'),
  song(2771571, 'A', 'drumAndBass', 172, 0, 'minor'),
  song(762824, 'A', 'drumAndBass', 175, 10, 'minor'),
  song(65196, 'A', 'jungle', 166, 7, 'minor'),
  song(31297589, 'A1', 'dub', 72, 9, 'minor'),
  song(15231419, 'A1', 'techno', 132, 1, 'minor'),
];
