import { between, type Random } from './random.js';

/** When each beat falls, in seconds, one more than the song has so that the last beat has an end. */
export interface TempoPlan {
  bpm: number;
  firstBeatSeconds: number;
  /** Live playing: how far the tempo wanders from its mean, as a share (0.03 = 3 %). 0 is a machine. */
  drift: number;
  seconds: number;
}

/**
 * Beat times of a plan. A live tempo wanders slowly, as a sum of two waves of random phase
 * (periods of about 20 s and 7 s), with a jitter of 5 ms on every beat.
 */
export function beatTimes(random: Random, plan: TempoPlan): number[] {
  const phases = [random() * 2 * Math.PI, random() * 2 * Math.PI];
  const beats: number[] = [];
  let time = plan.firstBeatSeconds;
  while (time < plan.seconds + 120 / plan.bpm) {
    const jitter = plan.drift > 0 ? between(random, -0.005, 0.005) : 0;
    beats.push(Math.max(0, time + jitter));
    const wander =
      0.7 * Math.sin((2 * Math.PI * time) / 20 + phases[0]!) +
      0.3 * Math.sin((2 * Math.PI * time) / 7 + phases[1]!);
    time += 60 / (plan.bpm * (1 + plan.drift * wander));
  }
  return beats;
}

/** Time of a sixteenth: `step` counts from the first beat; off sixteenths come late by `swing` of a step. */
export function stepTime(beats: readonly number[], step: number, swing: number): number {
  const beat = Math.floor(step / 4);
  const start = beats[beat] ?? Infinity;
  const end = beats[beat + 1] ?? Infinity;
  const within = (step % 4) + (step % 2 === 1 ? swing : 0);
  return start + ((end - start) * within) / 4;
}
