/** How a pitched instrument sounds: the strength of its harmonics and its envelope, in seconds. */
export interface Timbre {
  harmonics: readonly number[];
  attack: number;
  /** Time in which a held tone falls to 1/e; infinite for an organ. */
  decay: number;
  release: number;
}

export const TIMBRES = {
  pad: { harmonics: [1, 0.5, 0.33, 0.2, 0.12], attack: 0.25, decay: Infinity, release: 0.4 },
  organ: { harmonics: [1, 0.6, 0.1, 0.4], attack: 0.02, decay: Infinity, release: 0.05 },
  stab: { harmonics: [1, 0.7, 0.5, 0.35, 0.25, 0.2], attack: 0.004, decay: 0.16, release: 0.05 },
  pluck: { harmonics: [1, 0.5, 0.25, 0.12], attack: 0.003, decay: 0.35, release: 0.08 },
  piano: { harmonics: [1, 0.45, 0.3, 0.15, 0.1], attack: 0.005, decay: 0.9, release: 0.12 },
  guitar: { harmonics: [1, 0.8, 0.6, 0.4, 0.3, 0.2], attack: 0.003, decay: 0.5, release: 0.05 },
  bass: { harmonics: [1, 0.6, 0.35, 0.2, 0.1], attack: 0.006, decay: 0.7, release: 0.04 },
  sub: { harmonics: [1, 0.25, 0.1], attack: 0.01, decay: 1.6, release: 0.06 },
} satisfies Record<string, Timbre>;
export type TimbreName = keyof typeof TIMBRES;

const TABLE_SIZE = 4096;

/** One period of a timbre, so that a tone costs one look-up a sample. Harmonics start in phase. */
export function wavetable(timbre: Timbre): Float32Array {
  const total = timbre.harmonics.reduce((sum, strength) => sum + strength, 0);
  return Float32Array.from({ length: TABLE_SIZE }, (_, i) =>
    timbre.harmonics.reduce(
      (sum, strength, h) => sum + (strength / total) * Math.sin((2 * Math.PI * (h + 1) * i) / TABLE_SIZE),
      0,
    ),
  );
}

/** Adds one tone to `out`. `start` and `length` in seconds, `frequency` in Hz. What falls outside is cut. */
export function addTone(
  out: Float32Array,
  tone: {
    table: Float32Array;
    timbre: Timbre;
    frequency: number;
    start: number;
    length: number;
    gain: number;
  },
  sampleRate: number,
): void {
  const { timbre, table } = tone;
  const from = Math.max(0, Math.round(tone.start * sampleRate));
  const to = Math.min(out.length, Math.round((tone.start + tone.length + timbre.release) * sampleRate));
  const step = (tone.frequency * TABLE_SIZE) / sampleRate;
  const fallPerSample = Math.exp(-1 / (timbre.decay * sampleRate));
  let fallen = 1;
  let phase = 0;
  for (let i = from; i < to; i++) {
    const t = i / sampleRate - tone.start;
    const attack = Math.min(1, t / timbre.attack);
    const release = t < tone.length ? 1 : Math.max(0, 1 - (t - tone.length) / timbre.release);
    out[i] = (out[i] ?? 0) + tone.gain * attack * release * fallen * (table[phase | 0] ?? 0);
    fallen *= fallPerSample;
    phase += step;
    while (phase >= TABLE_SIZE) phase -= TABLE_SIZE;
  }
}
