import { createRequire } from 'node:module';

/** A vector in essentia's own memory. It is not garbage collected: `delete` it. */
interface EssentiaVector {
  size(): number;
  get(index: number): number;
  delete(): void;
}

/** The part of essentia.js 0.1.3 that is used here. The package's own types are all `any`. */
export interface Essentia {
  arrayToVector(values: Float32Array): EssentiaVector;
  vectorToArray(vector: EssentiaVector): Float32Array;
  TempoTapDegara(
    onsetDetections: EssentiaVector,
    maxTempo: number,
    minTempo: number,
    resample: 'none' | 'x2',
    sampleRateOdf: number,
  ): { ticks: EssentiaVector };
  Key(
    pcp: EssentiaVector,
    numHarmonics: number,
    pcpSize: number,
    profileType: string,
    slope: number,
    useMajMin: boolean,
    usePolyphony: boolean,
    useThreeChords: boolean,
  ): { key: string; scale: string; strength: number; firstToSecondRelativeStrength: number };
}

/**
 * Loads essentia's WebAssembly. To be called in a child process only: it takes over the process's
 * `unhandledRejection`, and one NaN in its input can hang it for good.
 */
export function loadEssentia(): Essentia {
  const require = createRequire(import.meta.url);
  const { EssentiaWASM, Essentia } = require('essentia.js') as {
    EssentiaWASM: unknown;
    Essentia: new (wasm: unknown) => Essentia;
  };
  return new Essentia(EssentiaWASM);
}

/** Lends a list to essentia for the time of one call and frees it. Refuses what is not finite. */
export function withVector<T>(
  essentia: Essentia,
  values: Float32Array,
  use: (vector: EssentiaVector) => T,
): T {
  if (!values.every(Number.isFinite)) throw new RangeError('essentia must not be given NaN or infinity.');
  const vector = essentia.arrayToVector(values);
  try {
    return use(vector);
  } finally {
    vector.delete();
  }
}

/** Copies a vector that essentia made, and frees it. */
export function takeVector(essentia: Essentia, vector: EssentiaVector): Float32Array {
  try {
    return Float32Array.from(essentia.vectorToArray(vector));
  } finally {
    vector.delete();
  }
}
