import {
  scorePair,
  scoreTransition,
  type MixRules,
  type MixTrack,
  type PreparedTrack,
} from '@segue/shared/domain/mixing';

/** Where a track would stand in a set, and how well it would. */
export interface Place {
  /** Behind this position; -1 is before the first. */
  readonly after: number;
  /** 0..1: the mean of the transitions into the track and out of it; at the ends of the set there is one. */
  readonly score: number;
}

/** The place of a set at which a track mixes best; of equally good ones the first. */
export function bestPlace(track: PreparedTrack, set: readonly PreparedTrack[], rules: MixRules): Place {
  let best: Place = { after: -1, score: 0 };
  for (let after = -1; after < set.length; after += 1) {
    const score = meanOf(neighbours(set, after), (before, next) => [
      before && scorePair(before, track, rules).value,
      next && scorePair(track, next, rules).value,
    ]);
    if (score > best.score) best = { after, score };
  }
  return best;
}

/** What is to be said of a track at its place: the same mean with the costs of repeats, and both transitions in words. */
export function explainPlace(track: MixTrack, after: number, set: readonly MixTrack[], rules: MixRules) {
  const [before, next] = neighbours(set, after);
  const into = before && scoreTransition(before, track, rules);
  const outOf = next && scoreTransition(track, next, rules);
  const score = meanOf([into, outOf], (first, second) => [first?.score, second?.score]);
  const sentence = [into && `in: ${into.sentence}`, outOf && `out: ${outOf.sentence}`];
  return { score, sentence: sentence.filter((part) => part !== undefined).join('; ') };
}

type Pair<Item> = readonly [Item | undefined, Item | undefined];

const neighbours = <Item>(set: readonly Item[], after: number): Pair<Item> => [set[after], set[after + 1]];

function meanOf<Item>(
  [first, second]: Pair<Item>,
  scores: (first: Item | undefined, second: Item | undefined) => (number | undefined)[],
): number {
  const known = scores(first, second).filter((score) => score !== undefined);
  return known.length === 0 ? 0 : known.reduce((sum, score) => sum + score, 0) / known.length;
}
