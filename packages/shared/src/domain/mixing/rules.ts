import { DEFAULT_KEY_MOVES, type KeyMove } from './key-moves.js';
import type { TempoRules } from './tempo.js';

export const TERM_NAMES = [
  'tempo',
  'key',
  'energy',
  'mood',
  'style',
  'sound',
  'meaning',
  'loudness',
  'era',
] as const;
export type TermName = (typeof TERM_NAMES)[number];

/** A cost 0..1 for two tracks that share something, paid while they are at most `window` places apart. */
export interface WindowPenalty {
  readonly window: number;
  readonly cost: number;
}

/** Everything that a DJ may set about what mixes. */
export interface MixRules extends TempoRules {
  /** With key lock a pitch change leaves the key alone; turntables have none, and then the key moves too. */
  readonly keyLock: boolean;
  readonly keyMoves: readonly KeyMove[];
  /** Wanted energy change from one track to the next, usually 0 or 1. */
  readonly energyStep: number;
  /** 0 leaves a term out; only the proportions count. */
  readonly weights: Readonly<Record<TermName, number>>;
  readonly sameArtist: WindowPenalty;
  readonly sameLabel: WindowPenalty;
  readonly sameRelease: WindowPenalty;
  /** A track played within `days` costs up to `cost`, fading as the days pass. */
  readonly recentlyPlayed: { readonly days: number; readonly cost: number };
}

export const DEFAULT_MIX_RULES: MixRules = {
  pitchRangePercent: 8,
  halfValuePitchPercent: 6,
  halfDoubleFactor: 0.8,
  keyLock: true,
  keyMoves: DEFAULT_KEY_MOVES,
  energyStep: 0,
  weights: {
    tempo: 3,
    key: 3,
    energy: 2,
    mood: 1,
    style: 2,
    sound: 1.5,
    meaning: 1,
    loudness: 0.5,
    era: 0.5,
  },
  sameArtist: { window: 4, cost: 0.3 },
  sameLabel: { window: 1, cost: 0.05 },
  sameRelease: { window: 4, cost: 0.2 },
  recentlyPlayed: { days: 14, cost: 0.2 },
};

/** What may be given: any part of the rules; weights term by term. */
export type MixRulesInput = { readonly [K in keyof Omit<MixRules, 'weights'>]?: MixRules[K] | undefined } & {
  readonly weights?: { readonly [T in TermName]?: number | undefined } | undefined;
};

/** The default rules with the given ones laid over them. */
export function mixRules(given: MixRulesInput = {}): MixRules {
  const { weights, ...rest } = given;
  return {
    ...DEFAULT_MIX_RULES,
    ...withoutUndefined(rest),
    weights: { ...DEFAULT_MIX_RULES.weights, ...withoutUndefined(weights ?? {}) },
  };
}

function withoutUndefined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
