import type { RuleTrack, Selector, WishedRange } from './wishes.js';

const fold = (text: string): string => text.trim().toLowerCase();

const anyOf = (wanted: readonly string[] | undefined, has: readonly string[]): boolean => {
  if (wanted === undefined) return true;
  const folded = new Set(wanted.map(fold));
  return has.some((value) => folded.has(fold(value)));
};

/** An unknown value lies in no range. */
const within = (range: WishedRange | undefined, value: number | null): boolean =>
  range === undefined ||
  (value !== null && value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity));

/** Whether a phase or quota means this track: every given fact must hold. */
export const selects = (selector: Selector, track: RuleTrack): boolean =>
  (selector.trackIds === undefined || selector.trackIds.includes(track.id)) &&
  anyOf(selector.crates, track.crates) &&
  anyOf(selector.artists, track.artists) &&
  anyOf(selector.labels, track.label === null ? [] : [track.label]) &&
  anyOf(selector.genres, track.genres) &&
  anyOf(selector.styles, track.styles) &&
  within(selector.bpm, track.bpm) &&
  within(selector.energy, track.energy) &&
  within(selector.year, track.year);
