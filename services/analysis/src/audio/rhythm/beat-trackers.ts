import BeatTracking from 'music-tempo/dist/node/BeatTracking.js';
import TempoInduction from 'music-tempo/dist/node/TempoInduction.js';
import { type Essentia, takeVector, withVector } from '../essentia/essentia.js';
import type { OnsetStrength } from './onset-strength.js';
import type { Onsets } from './onsets.js';

export const SLOWEST_BPM = 40;
export const FASTEST_BPM = 220;

/** Highest tempo that degara's dynamic programming was designed for. */
const DEGARA_FASTEST_BPM = 208;

/**
 * Beat times in seconds by Degara et al. (2012), "Reliability-informed beat tracking of musical signals",
 * as essentia has it. Reliable up to the octave: fast music comes out halved, slow music doubled.
 */
export function trackBeats(essentia: Essentia, { complex, frameRate }: OnsetStrength): number[] {
  return withVector(essentia, complex, (odf) => {
    const { ticks } = essentia.TempoTapDegara(odf, DEGARA_FASTEST_BPM, SLOWEST_BPM, 'none', frameRate);
    return [...takeVector(essentia, ticks)];
  });
}

/**
 * A second opinion on the tempo: clusters of intervals between onsets and competing agents
 * (Dixon 2001, BeatRoot), as music-tempo has it. Null when no agent survives. Its agents start within the first
 * five seconds, so time counts from the first onset.
 */
export function secondOpinionBpm(onsets: Onsets): number | null {
  if (onsets.times.length < 8) return null;
  const params = {};
  const times = onsets.times.map((time) => time - onsets.times[0]!);
  const clusters = TempoInduction.mergeClusters(TempoInduction.processRhythmicEvents(times, params), params);
  const scored = { ...clusters, ...TempoInduction.calculateScore(clusters, params) };
  const intervals = TempoInduction.createTempoList(scored, params);
  if (intervals.length === 0) return null;
  const agents = BeatTracking.trackBeat(times, onsets.strengths, intervals, params);
  const best = agents.reduce<(typeof agents)[number] | null>(
    (winner, agent) => (winner && winner.score >= agent.score ? winner : agent),
    null,
  );
  return best && best.beatInterval > 0 ? 60 / best.beatInterval : null;
}
