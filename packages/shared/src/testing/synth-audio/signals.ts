/** The plainest signals of known truth, mono, for tests of guards and formulas. */

const CLICK_SECONDS = 0.02;

/** A short 1 kHz burst at every beat, the first at time 0: one a second is 60 BPM. */
export function clickTrack(bpm: number, seconds: number, sampleRate = 44_100): Float32Array {
  const samples = new Float32Array(Math.round(seconds * sampleRate));
  for (let beat = 0; (beat * 60) / bpm < seconds; beat++) {
    const start = Math.round(((beat * 60) / bpm) * sampleRate);
    const end = Math.min(samples.length, start + CLICK_SECONDS * sampleRate);
    for (let i = start; i < end; i++) {
      const t = (i - start) / sampleRate;
      samples[i] = 0.8 * Math.sin(2 * Math.PI * 1000 * t) * (1 - t / CLICK_SECONDS);
    }
  }
  return samples;
}

export function silence(seconds: number, sampleRate = 44_100): Float32Array {
  return new Float32Array(Math.round(seconds * sampleRate));
}

/** A steady sine; `amplitude` 1 is full scale. */
export function sine(frequency: number, seconds: number, amplitude = 0.5, sampleRate = 44_100): Float32Array {
  return Float32Array.from(
    { length: Math.round(seconds * sampleRate) },
    (_, i) => amplitude * Math.sin((2 * Math.PI * frequency * i) / sampleRate),
  );
}
