import type { Random } from './random.js';

/** The drums of a kit; each is one short recording, made once a song and mixed in at every hit. */
export const DRUMS = ['kick', 'snare', 'clap', 'rim', 'closedHat', 'openHat', 'ride', 'shaker'] as const;
export type Drum = (typeof DRUMS)[number];
export type DrumKit = Record<Drum, Float32Array>;

/** Renders a kit whose pitch, decay and noise depend on the random stream, so that no two songs sound alike. */
export function renderKit(random: Random, sampleRate: number): DrumKit {
  const vary = (value: number) => value * (0.8 + 0.4 * random());
  return {
    kick: kick(sampleRate, vary(50), vary(0.22)),
    snare: snare(random, sampleRate, vary(190), vary(0.16)),
    clap: clap(random, sampleRate, vary(0.14)),
    rim: rim(sampleRate, vary(900)),
    closedHat: noiseHit(random, sampleRate, vary(0.035), 0.92),
    openHat: noiseHit(random, sampleRate, vary(0.2), 0.9),
    ride: noiseHit(random, sampleRate, vary(0.35), 0.8),
    shaker: noiseHit(random, sampleRate, vary(0.06), 0.85),
  };
}

/** A sine that falls from three times its pitch within 30 ms, as a drum skin does, with a short click. */
function kick(sampleRate: number, pitch: number, decay: number): Float32Array {
  let phase = 0;
  return render(sampleRate, decay * 4, (t) => {
    phase += (2 * Math.PI * pitch * (1 + 3 * Math.exp(-t / 0.03))) / sampleRate;
    return Math.sin(phase) * Math.exp(-t / decay) + 0.3 * Math.exp(-t / 0.002);
  });
}

function snare(random: Random, sampleRate: number, pitch: number, decay: number): Float32Array {
  return render(sampleRate, decay * 5, (t) => {
    const skin = Math.sin(2 * Math.PI * pitch * t) * Math.exp(-t / 0.06);
    return 0.5 * skin + 0.7 * (2 * random() - 1) * Math.exp(-t / decay);
  });
}

/** Three bursts 11 ms apart, then the tail: many hands do not meet at once. */
function clap(random: Random, sampleRate: number, decay: number): Float32Array {
  return render(sampleRate, decay * 4, (t) => {
    const burst = t < 0.033 ? Math.exp(-(t % 0.011) / 0.004) : Math.exp(-(t - 0.033) / decay);
    return 0.7 * (2 * random() - 1) * burst;
  });
}

function rim(sampleRate: number, pitch: number): Float32Array {
  return render(sampleRate, 0.06, (t) => Math.sin(2 * Math.PI * pitch * t) * Math.exp(-t / 0.01));
}

/** High-passed noise: each sample minus most of the one before. */
function noiseHit(random: Random, sampleRate: number, decay: number, highPass: number): Float32Array {
  let before = 0;
  return render(sampleRate, decay * 4, (t) => {
    const noise = 2 * random() - 1;
    const bright = noise - highPass * before;
    before = noise;
    return 0.5 * bright * Math.exp(-t / decay);
  });
}

function render(sampleRate: number, seconds: number, sampleAt: (t: number) => number): Float32Array {
  const samples = new Float32Array(Math.ceil(seconds * sampleRate));
  for (let i = 0; i < samples.length; i++) samples[i] = sampleAt(i / sampleRate);
  return samples;
}
