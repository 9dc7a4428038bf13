import type { MixTrack } from './mix-track.js';
import type { MixRules, WindowPenalty } from './rules.js';

export type PenaltyName = 'same-artist' | 'same-label' | 'same-release' | 'recently-played';

export interface Penalty {
  readonly name: PenaltyName;
  /** 0..1, taken off the score. */
  readonly cost: number;
  readonly sentence: string;
}

const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
const NOT_AN_ARTIST = new Set(['', 'various', 'various artists', 'unknown artist', 'unknown']);

/** Artists as they compare: folded, without "Various". */
export const artistKeys = (track: Pick<MixTrack, 'artists'>): string[] =>
  track.artists.map(fold).filter((name) => !NOT_AN_ARTIST.has(name));

/** The label as it compares; "Not On Label" is none. */
export function labelKey(track: Pick<MixTrack, 'label'>): string | null {
  const label = fold(track.label ?? '');
  return label === '' || label.startsWith('not on label') ? null : label;
}

/** The compared names of a track, read once. */
interface Keys {
  readonly artistKeys: readonly string[];
  readonly labelKey: string | null;
  readonly track: Pick<MixTrack, 'releaseId'>;
}

/** What it costs to play two tracks `distance` places apart, without the words: quick enough for a matrix. */
export function pairPenaltyCost(a: Keys, b: Keys, distance: number, rules: MixRules): number {
  let cost = 0;
  if (a.artistKeys.some((artist) => b.artistKeys.includes(artist)))
    cost += fading(rules.sameArtist, distance);
  if (a.labelKey !== null && a.labelKey === b.labelKey) cost += fading(rules.sameLabel, distance);
  if (a.track.releaseId !== null && a.track.releaseId === b.track.releaseId) {
    cost += fading(rules.sameRelease, distance);
  }
  return cost;
}

/** What it costs to play two tracks `distance` places apart (1 = next to each other), by name. */
export function pairPenalties(a: MixTrack, b: MixTrack, distance: number, rules: MixRules): Penalty[] {
  const artists = new Set(artistKeys(a));
  const sharedArtist = b.artists.find((artist) => artists.has(fold(artist)));
  const label = labelKey(a);
  const apart = distance === 1 ? 'in a row' : `${distance} places apart`;
  const found: Penalty[] = [];
  const add = (name: PenaltyName, rule: WindowPenalty, sentence: string): void => {
    const cost = fading(rule, distance);
    if (cost > 0) found.push({ name, cost, sentence });
  };
  if (sharedArtist !== undefined) add('same-artist', rules.sameArtist, `${sharedArtist} ${apart}`);
  if (label !== null && label === labelKey(b))
    add('same-label', rules.sameLabel, `label ${a.label ?? ''} ${apart}`);
  if (a.releaseId !== null && a.releaseId === b.releaseId) {
    add('same-release', rules.sameRelease, `the same release ${apart}`);
  }
  return found;
}

/** What a track costs for having been played lately; null when it was not, or nobody knows. */
export function recentlyPlayedPenalty(track: MixTrack, rules: MixRules): Penalty | null {
  const days = track.lastPlayedDaysAgo;
  const rule = rules.recentlyPlayed;
  if (days === null || !(days < rule.days) || rule.cost <= 0) return null;
  return {
    name: 'recently-played',
    cost: rule.cost * (1 - Math.max(0, days) / rule.days),
    sentence: days < 1 ? 'played today' : `played ${Math.round(days)} days ago`,
  };
}

/** The widest window of the rules: further apart no pair costs anything. */
export const penaltyWindow = (rules: MixRules): number =>
  Math.max(
    ...[rules.sameArtist, rules.sameLabel, rules.sameRelease].map((rule) =>
      rule.cost > 0 ? rule.window : 0,
    ),
  );

/** Full cost next to each other, fading in equal steps to nothing just past the window. */
const fading = (rule: WindowPenalty, distance: number): number =>
  distance > rule.window ? 0 : rule.cost * (1 - (distance - 1) / rule.window);
