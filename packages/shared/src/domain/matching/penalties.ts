import { artistDistance } from './artist-distance.js';
import { samePosition, type PreparedClues } from './prepared-clues.js';
import type { TitleParts } from './read-title.js';
import { foldedDistance } from './text-distance.js';

export type PenaltyName = 'title' | 'version' | 'artist' | 'duration' | 'album' | 'position' | 'year';

/** An objection from 0 to 1, and why. */
export interface Verdict {
  readonly amount: number;
  readonly sentence: string;
}

const NONE: Verdict = { amount: 0, sentence: '' };

/** When only one side says something, it is neither confirmed nor denied: a little worse than confirmed. */
const UNCONFIRMED = 0.1;

/** Without an artist on both sides a title alone must not be sure: many tracks are called "Intro". */
const ARTIST_UNKNOWN = 0.5;

export function titlePenalty(a: PreparedClues, b: PreparedClues): Verdict {
  const amount = foldedDistance(a.title.base, b.title.base);
  const words = amount < 0.5 ? 'is written differently from' : 'is not';
  return amount === 0
    ? NONE
    : { amount, sentence: `The title “${a.clues.title}” ${words} “${b.clues.title}”.` };
}

/** The same recording differs in who remixed it, or in what kind of version it is. */
export function versionPenalty(a: PreparedClues, b: PreparedClues): Verdict {
  const sameKinds = a.title.kinds.join() === b.title.kinds.join();
  if (!sameKinds)
    return { amount: 1, sentence: `One is ${versionName(a.title)}, the other ${versionName(b.title)}.` };
  const amount = a.title.kinds.length === 0 ? 0 : byDistance(a.title.by, b.title.by);
  return amount === 0
    ? NONE
    : { amount, sentence: `One is ${versionName(a.title)}, the other ${versionName(b.title)}.` };
}

/** One that does not say who made the version may still be the one that does. */
function byDistance(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : 0.4;
  return foldedDistance(a, b);
}

function versionName({ kinds, by }: TitleParts): string {
  if (kinds.length === 0) return 'the original';
  const kind = kinds.join(' ');
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}${by === '' ? '' : ` by ${by}`}`;
}

export function artistPenalty(a: PreparedClues, b: PreparedClues): Verdict {
  if (a.artists.length === 0 || b.artists.length === 0) {
    return { amount: ARTIST_UNKNOWN, sentence: 'The artist is not known on both sides.' };
  }
  const amount = artistDistance(a.artists, b.artists);
  const words = amount < 0.5 ? 'is not quite' : 'is not';
  const sentence = `The artist “${a.clues.artist}” ${words} “${b.clues.artist}”.`;
  return amount === 0 ? NONE : { amount, sentence };
}

/** Rips and pressings differ by a few seconds of silence; half a minute is another recording. */
const [SAME_SECONDS, OTHER_SECONDS] = [4, 30];

export function durationPenalty(a: PreparedClues, b: PreparedClues): Verdict {
  const [left, right] = [a.clues.durationSeconds, b.clues.durationSeconds];
  if (left === null || right === null) return unconfirmed(left, right, 'length');
  const apart = Math.abs(left - right);
  const amount = Math.min(1, Math.max(0, (apart - SAME_SECONDS) / (OTHER_SECONDS - SAME_SECONDS)));
  return amount === 0 ? NONE : { amount, sentence: `They differ by ${Math.round(apart)} s in length.` };
}

export function albumPenalty(a: PreparedClues, b: PreparedClues): Verdict {
  if (a.album === null || b.album === null) return unconfirmed(a.album, b.album, 'release');
  const amount = foldedDistance(a.album, b.album);
  return amount === 0
    ? NONE
    : { amount, sentence: `“${a.clues.album}” is not the release “${b.clues.album}”.` };
}

/** A number in a folder may be that of a playlist, so it objects half as much as a printed position. */
const WRONG_ORDINAL = 0.5;

export function positionPenalty(a: PreparedClues, b: PreparedClues): Verdict {
  if (a.position !== null && b.position !== null) {
    if (samePosition(a.position, b.position)) return NONE;
    return { amount: 1, sentence: `One is ${a.position.text}, the other ${b.position.text}.` };
  }
  const [left, right] = [a.clues.ordinal, b.clues.ordinal];
  if (left === null || right === null) return unconfirmed(left, right, 'number');
  return left === right
    ? NONE
    : { amount: WRONG_ORDINAL, sentence: `One is number ${left}, the other ${right}.` };
}

/** Reissues are years apart and still the same music. */
const OTHER_YEARS = 10;

export function yearPenalty(a: PreparedClues, b: PreparedClues): Verdict {
  const [left, right] = [a.clues.year, b.clues.year];
  if (left === null || right === null) return unconfirmed(left, right, 'year');
  const amount = Math.min(1, Math.abs(left - right) / OTHER_YEARS);
  return amount === 0 ? NONE : { amount, sentence: `One is of ${left}, the other of ${right}.` };
}

function unconfirmed(a: unknown, b: unknown, what: string): Verdict {
  return (a === null) === (b === null)
    ? NONE
    : { amount: UNCONFIRMED, sentence: `Only one side says its ${what}.` };
}
