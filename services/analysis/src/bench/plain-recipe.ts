import { createRequire } from 'node:module';

/** The part of essentia.js that its own examples use to analyse a track. */
interface PlainEssentia {
  arrayToVector(samples: Float32Array): { delete(): void };
  RhythmExtractor2013(signal: unknown, maxTempo: number, method: string, minTempo: number): unknown;
  KeyExtractor(signal: unknown): unknown;
  Danceability(signal: unknown): unknown;
  OnsetRate(signal: unknown): unknown;
  DynamicComplexity(signal: unknown): unknown;
  LoudnessEBUR128(left: unknown, right: unknown, hopSize: number, sampleRate: number): unknown;
}

/** What a straightforward use of essentia.js does: multifeature beats and its own loudness, on all samples at once. */
export function plainRecipe(): { name: string; run: (samples: Float32Array) => void }[] {
  const require = createRequire(import.meta.url);
  const { EssentiaWASM, Essentia } = require('essentia.js') as {
    EssentiaWASM: unknown;
    Essentia: new (wasm: unknown) => PlainEssentia;
  };
  const essentia = new Essentia(EssentiaWASM);
  const step = (name: string, use: (signal: { delete(): void }) => unknown) => ({
    name,
    run: (samples: Float32Array): void => {
      const signal = essentia.arrayToVector(samples);
      use(signal);
      signal.delete();
    },
  });
  return [
    step('RhythmExtractor2013 multifeature', (signal) =>
      essentia.RhythmExtractor2013(signal, 208, 'multifeature', 40),
    ),
    step('LoudnessEBUR128', (signal) => essentia.LoudnessEBUR128(signal, signal, 0.1, 44_100)),
    step('KeyExtractor', (signal) => essentia.KeyExtractor(signal)),
    step('Danceability', (signal) => essentia.Danceability(signal)),
  ];
}
