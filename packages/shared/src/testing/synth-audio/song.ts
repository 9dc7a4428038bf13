import { arrange, type Section } from './arrangement.js';
import { type Drum, DRUMS, renderKit } from './drums.js';
import { type Chord, choosePhrase, frequencyOf, type SynthKey } from './harmony.js';
import { between, pick, type Random, seededRandom } from './random.js';
import { type Hit, halfTimeHits, hitsOf, varyPattern } from './patterns.js';
import { planSong, type SongPlan, type SongWish } from './song-plan.js';
import { beatTimes, stepTime } from './timing.js';
import { addTone, TIMBRES, type TimbreName, wavetable } from './tones.js';

/** What is true of a synthesised song, to the sample. */
export interface SongTruth {
  /** The mean tempo; with live drift that of the beats that were really played. */
  bpm: number;
  key: SynthKey;
  firstBeatSeconds: number;
  beats: readonly number[];
  sections: readonly { name: Section['name']; startSeconds: number; endSeconds: number }[];
  discogsStyles: readonly string[];
}

export interface Song {
  samples: Float32Array;
  sampleRate: number;
  truth: SongTruth;
}

const DRUM_GAIN: Record<Drum, number> = {
  kick: 0.55,
  snare: 0.4,
  clap: 0.35,
  rim: 0.3,
  closedHat: 0.16,
  openHat: 0.18,
  ride: 0.12,
  shaker: 0.12,
};

/** Composes and renders a song, mono, peak about 0.9. Pure: the same wish gives the same samples. */
export function composeSong(wish: SongWish): Song {
  const plan = planSong(wish);
  const random = seededRandom(plan.seed ^ 0x5eed);
  const beats = beatTimes(random, plan);
  const samples = new Float32Array(Math.round(plan.seconds * plan.sampleRate));
  const bars = Math.ceil((beats.length - 1) / 4);
  const sections = arrange(bars, plan.arranged);
  if (plan.drums) playDrums(samples, plan, random, beats, sections);
  if (plan.harmony) playHarmony(samples, plan, random, beats, sections);
  master(samples, plan, random);
  return { samples, sampleRate: plan.sampleRate, truth: truthOf(plan, beats, sections) };
}

function playDrums(
  out: Float32Array,
  plan: SongPlan,
  random: Random,
  beats: readonly number[],
  sections: readonly Section[],
): void {
  const kit = renderKit(random, plan.sampleRate);
  const patterns = new Map(
    DRUMS.map((drum) => [drum, varyPattern(random, plan.style.drums[drum] ?? [], plan.variation)]),
  );
  const hits = plan.halfTime ? halfTimeHits : hitsOf;
  for (const { bar, section } of barsOf(sections)) {
    if (section.drums === 0) continue;
    for (const drum of DRUMS) {
      const pattern = patterns.get(drum)!;
      if (pattern.length === 0) continue;
      for (const { step, velocity } of hits(pattern, bar)) {
        const late = between(random, 0, 0.002);
        const at = stepTime(beats, bar * 16 + step, plan.swing) + late;
        mixIn(
          out,
          kit[drum],
          at * plan.sampleRate,
          DRUM_GAIN[drum] * velocity * section.drums * between(random, 0.85, 1),
        );
      }
    }
  }
}

function playHarmony(
  out: Float32Array,
  plan: SongPlan,
  random: Random,
  beats: readonly number[],
  sections: readonly Section[],
): void {
  const phrase = choosePhrase(random, plan.key.mode);
  const voice = voiceOf(plan, out);
  for (const { bar, section } of barsOf(sections)) {
    if (section.harmony === 0) continue;
    const chord = phrase[bar % phrase.length]!;
    const play = (part: Part, hits: readonly Hit[], notes: (hit: Hit) => readonly number[]) => {
      for (const [i, hit] of hits.entries()) {
        const start = stepTime(beats, bar * 16 + hit.step, plan.swing);
        const end = stepTime(beats, bar * 16 + (hits[i + 1]?.step ?? 16), plan.swing);
        for (const note of notes(hit))
          voice(part, note, start, (end - start) * 0.95, hit.velocity * section.harmony);
      }
    };
    play(partOf(plan.style.bass.timbre, 2, 0.3), hitsOf(plan.style.bass.steps, bar), () => [chord[0]!]);
    play(partOf(plan.style.chords.timbre, 4, 0.13), hitsOf(plan.style.chords.steps, bar), () => chord);
    play(partOf('pluck', 5, 0.12), melodySteps(random), () => [pick(random, melodyNotes(chord))]);
  }
}

interface Part {
  timbre: TimbreName;
  octave: number;
  gain: number;
}

function partOf(timbre: TimbreName, octave: number, gain: number): Part {
  return { timbre, octave, gain };
}

function voiceOf(plan: SongPlan, out: Float32Array) {
  const tables = new Map<TimbreName, Float32Array>();
  return (part: Part, note: number, start: number, length: number, velocity: number): void => {
    const timbre = TIMBRES[part.timbre];
    const table = tables.get(part.timbre) ?? wavetable(timbre);
    tables.set(part.timbre, table);
    const frequency = frequencyOf(plan.key, part.octave, note, plan.detuneCents);
    addTone(out, { table, timbre, frequency, start, length, gain: part.gain * velocity }, plan.sampleRate);
  };
}

/** The chord's own notes, thrice as likely as the second above its root. */
function melodyNotes(chord: Chord): number[] {
  return [...chord, ...chord, ...chord, chord[0]! + 2];
}

/** A free line on the eighths, about two in five of them. */
function melodySteps(random: Random): Hit[] {
  const hits: Hit[] = [];
  for (let step = 0; step < 16; step += 2)
    if (random() < 0.4) hits.push({ step, velocity: 0.6 + 0.3 * random() });
  return hits;
}

function* barsOf(sections: readonly Section[]): Generator<{ bar: number; section: Section }> {
  for (const section of sections)
    for (let bar = section.firstBar; bar < section.endBar; bar++) yield { bar, section };
}

function mixIn(out: Float32Array, recording: Float32Array, at: number, gain: number): void {
  const start = Math.round(at);
  if (!Number.isFinite(start)) return;
  const end = Math.min(recording.length, out.length - start);
  for (let i = Math.max(0, -start); i < end; i++) out[start + i] = out[start + i]! + gain * recording[i]!;
}

/** Fades, a floor of hiss at -66 dB, and soft clipping, as a record has them. */
function master(samples: Float32Array, plan: SongPlan, random: Random): void {
  const fadeIn = plan.fadeInSeconds * plan.sampleRate;
  const fadeOut = plan.fadeOutSeconds * plan.sampleRate;
  for (let i = 0; i < samples.length; i++) {
    const rising = fadeIn > 0 ? Math.min(1, i / fadeIn) : 1;
    const falling = fadeOut > 0 ? Math.min(1, (samples.length - i) / fadeOut) : 1;
    const hiss = 0.0005 * (2 * random() - 1);
    samples[i] = 0.9 * Math.tanh(samples[i]! * rising * falling + hiss);
  }
}

function truthOf(plan: SongPlan, beats: readonly number[], sections: readonly Section[]): SongTruth {
  const played = beats.filter((beat) => beat <= plan.seconds);
  const span = played[played.length - 1]! - played[0]!;
  const timeOfBar = (bar: number) => Math.min(plan.seconds, beats[bar * 4] ?? plan.seconds);
  return {
    bpm: plan.drift > 0 ? (60 * (played.length - 1)) / span : plan.bpm,
    key: plan.key,
    firstBeatSeconds: plan.firstBeatSeconds,
    beats: played,
    sections: sections.map(({ name, firstBar, endBar }) => ({
      name,
      startSeconds: timeOfBar(firstBar),
      endSeconds: timeOfBar(endBar),
    })),
    discogsStyles: plan.style.discogsStyles,
  };
}
