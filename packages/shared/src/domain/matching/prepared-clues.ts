import { comparePositions, parsePosition, type TrackPosition } from '../music/index.js';
import { artistNames } from './artist-distance.js';
import { foldText } from './fold-text.js';
import { readTitle, type TitleParts } from './read-title.js';
import type { TrackClues } from './track-clues.js';

/** Clues read once, so that one track can be compared with many. */
export interface PreparedClues {
  readonly clues: TrackClues;
  readonly title: TitleParts;
  /** Folded; guests named in the title among them. */
  readonly artists: readonly string[];
  readonly album: string | null;
  readonly position: TrackPosition | null;
}

export function prepareClues(clues: TrackClues): PreparedClues {
  const title = readTitle(clues.title);
  const main = artistNames(clues.artist ?? '');
  const guests = main.length === 0 ? [] : artistNames(title.featured);
  return {
    clues,
    title,
    artists: [...new Set([...main, ...guests])],
    album: clues.album === null ? null : foldText(clues.album) || null,
    position: clues.position === null ? null : parsePosition(clues.position),
  };
}

export function samePosition(a: TrackPosition, b: TrackPosition): boolean {
  return comparePositions(a, b) === 0;
}
