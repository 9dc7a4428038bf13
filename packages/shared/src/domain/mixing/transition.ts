import type { MixTrack } from './mix-track.js';
import { pairPenalties, recentlyPlayedPenalty, type Penalty } from './penalties.js';
import { prepareTrack, type PreparedTrack } from './prepare.js';
import { DEFAULT_MIX_RULES, TERM_NAMES, type MixRules, type TermName } from './rules.js';
import { termSentence, UNKNOWN_SENTENCES } from './sentences.js';
import { TERM_VALUES, termWeight, pairOf, type Pair } from './terms.js';

/** The score of a pair of which nothing is known: neither good nor bad. */
export const NOTHING_KNOWN = 0.5;

export interface TransitionTerm {
  readonly name: TermName;
  /** 0..1; 0 while unknown (it does not count then). */
  readonly value: number;
  /** As it counted for this pair: the rule's weight times confidence; 0 while unknown. */
  readonly weight: number;
  readonly known: boolean;
  readonly sentence: string;
}

/** From one track to the next, with everything that led to the score. */
export interface Transition {
  /** 0..1: the weighted mean of the known terms, less the penalties. */
  readonly score: number;
  readonly terms: readonly TransitionTerm[];
  readonly penalties: readonly Penalty[];
  /** Pitch fader of the second track that beat-matches it, in percent; null when a BPM is unknown or out of range. */
  readonly pitchPercent: number | null;
  /** Share 0..1 of the rules' weight that was known. */
  readonly known: number;
  /** Such as "+2.1 % pitch, 8A → 9A, energy +1". */
  readonly sentence: string;
}

/** The two numbers that a solver needs for a pair, without the words. */
export interface PairScore {
  /** The weighted mean of the known terms, 0..1, without penalties. */
  readonly value: number;
  /** Share 0..1 of the rules' weight that was known. */
  readonly known: number;
}

/** Says how well `to` follows `from`, and why. Penalties are those of neighbours. */
export function scoreTransition(
  from: MixTrack,
  to: MixTrack,
  rules: MixRules = DEFAULT_MIX_RULES,
): Transition {
  const pair = pairOf(prepareTrack(from), prepareTrack(to), rules);
  const terms = TERM_NAMES.map((name) => termOf(name, pair));
  const recent = recentlyPlayedPenalty(to, rules);
  const penalties = [...pairPenalties(from, to, 1, rules), ...(recent ? [recent] : [])];
  const { value, known } = scorePair(pair.from, pair.to, rules);
  const cost = penalties.reduce((sum, penalty) => sum + penalty.cost, 0);
  return {
    score: Math.max(0, value - cost),
    terms,
    penalties,
    pitchPercent: pair.tempo?.withinRange === true ? pair.tempo.pitchPercent : null,
    known,
    sentence: transitionSentence(terms, penalties),
  };
}

/** The same value for prepared tracks, quick enough to fill a matrix. */
export function scorePair(from: PreparedTrack, to: PreparedTrack, rules: MixRules): PairScore {
  const pair = pairOf(from, to, rules);
  let sum = 0;
  let weights = 0;
  let possible = 0;
  for (const name of TERM_NAMES) {
    possible += rules.weights[name];
    const value = TERM_VALUES[name](pair);
    if (value === null) continue;
    const weight = termWeight(name, pair);
    sum += weight * value;
    weights += weight;
  }
  if (weights <= 0) return { value: NOTHING_KNOWN, known: 0 };
  return { value: sum / weights, known: Math.min(1, weights / possible) };
}

function termOf(name: TermName, pair: Pair): TransitionTerm {
  const value = TERM_VALUES[name](pair);
  if (value === null) return { name, value: 0, weight: 0, known: false, sentence: UNKNOWN_SENTENCES[name] };
  return {
    name,
    value,
    weight: termWeight(name, pair),
    known: true,
    sentence: termSentence(name, pair, value),
  };
}

const LEADING: ReadonlySet<TermName> = new Set<TermName>(['tempo', 'key', 'energy']);

/** Tempo, key and energy lead; when none of them is known, whatever is. Costs come last. */
function transitionSentence(terms: readonly TransitionTerm[], penalties: readonly Penalty[]): string {
  const known = terms.filter((term) => term.known && term.weight > 0);
  const leading = known.filter((term) => LEADING.has(term.name));
  const said = (leading.length > 0 ? leading : known).map((term) => term.sentence);
  const parts = [...said, ...penalties.map((penalty) => penalty.sentence)];
  return parts.length > 0 ? parts.join(', ') : 'nothing is known about this pair';
}
