import type { SynthKey } from './harmony.js';
import { between, pick, type Random, seededRandom } from './random.js';
import { STYLES, type StyleSheet, type SynthStyle } from './styles.js';

/** Everything about a song that may be chosen; what is left out comes from the seed and the style. */
export interface SongWish {
  seed: number;
  style: SynthStyle;
  seconds: number;
  bpm?: number;
  key?: SynthKey;
  /** Off sixteenths come late by this share of a step, 0 to 0.5. */
  swing?: number;
  /** Live drift of the tempo as a share (0.02 = 2 %). */
  drift?: number;
  /** Drums at half speed over the same pulse: the BPM on the sleeve stays. */
  halfTime?: boolean;
  detuneCents?: number;
  fadeInSeconds?: number;
  fadeOutSeconds?: number;
  /** Silence before the first beat. */
  firstBeatSeconds?: number;
  /** Intro, break and outro (true) or the full groove from end to end (false). */
  arranged?: boolean;
  drums?: boolean;
  harmony?: boolean;
  /** How freely the style's patterns are played: the chance of a change at every step, 0 to about 0.3. */
  variation?: number;
  sampleRate?: number;
}

/** A wish with every choice made. */
export type SongPlan = Required<Omit<SongWish, 'style'>> & { style: StyleSheet };

/** Makes the open choices of a wish. The same wish gives the same plan. */
export function planSong(wish: SongWish): SongPlan {
  const random = seededRandom(wish.seed);
  const style: StyleSheet = STYLES[wish.style];
  const defaults = {
    bpm: Math.round(between(random, style.bpm.min, style.bpm.max) * 10) / 10,
    key: randomKey(random),
    firstBeatSeconds: between(random, 0.05, 0.5),
    swing: style.swing,
    drift: 0,
    halfTime: false,
    detuneCents: 0,
    fadeInSeconds: 0,
    fadeOutSeconds: 0,
    arranged: true,
    drums: true,
    harmony: true,
    variation: 0.06,
    sampleRate: 44_100,
  };
  return { ...defaults, ...wish, style };
}

function randomKey(random: Random): SynthKey {
  return { pitchClass: Math.floor(random() * 12), mode: pick(random, ['major', 'minor'] as const) };
}
