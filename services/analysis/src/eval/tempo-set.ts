import { between, seededRandom, type SongWish, STYLES, type SynthStyle } from '@segue/shared/testing';

/** One file of the evaluation: how it is made, and what is special about it. */
export interface TempoCase {
  name: string;
  variant: string;
  wish: SongWish;
}

/**
 * Seeds of the evaluation. Development used seeds below 10,000 only, so that no song here was heard before;
 * the style sheets are the same, which is why real music is checked elsewhere.
 */
const FIRST_SEED = 900_001;
const SONGS_PER_VARIANT = 3;
const SECONDS = 45;

type Special = (random: () => number) => Partial<SongWish>;

const VARIANTS: Record<string, Special> = {
  plain: () => ({}),
  fades: () => ({ fadeInSeconds: 8, fadeOutSeconds: 10 }),
  swing: (random) => ({ swing: between(random, 0.2, 0.4) }),
  'half-time drums': () => ({ halfTime: true }),
  'live drift': (random) => ({ drift: between(random, 0.01, 0.03) }),
  'free playing, detuned': (random) => ({ variation: 0.2, detuneCents: between(random, -45, 45) }),
};

/** Twelve styles, six variants, three songs of each: 216 files. */
export function tempoCases(): TempoCase[] {
  let seed = FIRST_SEED;
  return (Object.keys(STYLES) as SynthStyle[]).flatMap((style) =>
    Object.entries(VARIANTS).flatMap(([variant, special]) =>
      Array.from({ length: SONGS_PER_VARIANT }, (_, n) => {
        seed += 7919;
        const wish = { seed, style, seconds: SECONDS, ...special(seededRandom(seed)) };
        return { name: `${style} ${variant} ${n + 1}`, variant, wish };
      }),
    ),
  );
}
