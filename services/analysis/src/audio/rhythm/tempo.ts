import type { AnalysisFlag, TempoAnalysis } from '@segue/shared/contracts/jobs';
import type { Essentia } from '../essentia/essentia.js';
import { alignToOnsets } from './align-grid.js';
import { believedBeats, isSteady, meanBpm } from './beat-times.js';
import { FASTEST_BPM, secondOpinionBpm, SLOWEST_BPM, trackBeats } from './beat-trackers.js';
import { guessDownbeat } from './downbeat.js';
import { firstBeat, fitGrid } from './fit-grid.js';
import { pulseClarity } from './meter-evidence.js';
import type { OnsetStrength } from './onset-strength.js';
import type { Onsets } from './onsets.js';
import { type TempoCandidate, weighReadings } from './tempo-candidates.js';
import { priorOfStyles } from './tempo-prior.js';
import { foldIntoRange } from './tempo-range.js';

/** Shortest recording whose tempo is told. */
export const MIN_TEMPO_SECONDS = 10;

/** Below this the beats stand out no more than those of noise do. */
const UNCLEAR = 0.3;

export interface TempoQuestion {
  strength: OnsetStrength;
  onsets: Onsets;
  seconds: number;
  styles: readonly string[];
  bpmRange?: { min: number; max: number } | undefined;
}

export interface TempoAnswer {
  tempo: TempoAnalysis | null;
  flags: AnalysisFlag[];
  /** The beats, in seconds; empty without a tempo. */
  beats: readonly number[];
}

/**
 * Tempo, beat grid and how sure they are. degara tracks the beats, a straight grid is fitted to them, and the
 * octave is weighed: what the styles and the user's range say, whether kick and snare take turns, how many
 * onsets a beat has, and what a second tracker says.
 */
export function estimateTempo(essentia: Essentia, question: TempoQuestion): TempoAnswer {
  if (question.seconds < MIN_TEMPO_SECONDS) return nothing('too-short-for-tempo');
  const { strength, onsets, seconds } = question;
  const tracked = trackBeats(essentia, strength);
  const grid = fitGrid(tracked);
  const bpm = grid && (isSteady(grid) ? 60 / grid.periodSeconds : meanBpm(tracked));
  if (!grid || bpm === null) return nothing('tempo-unclear');
  const readings = weighReadings({
    bpm,
    beats: believedBeats(tracked, grid, seconds),
    strength,
    onsets,
    secondOpinionBpm: secondOpinionBpm(onsets),
    prior: priorOfStyles(question.styles),
  });
  const candidates = foldIntoRange(readings, question.bpmRange);
  const best = candidates[0];
  if (!best || best.bpm < SLOWEST_BPM || best.bpm > FASTEST_BPM) return nothing('tempo-unclear');
  const beats = alignToOnsets(best.beats, strength);
  const clarity = pulseClarity(strength, beats);
  if (clarity < UNCLEAR) return nothing('tempo-unclear');
  return answer(strength, isSteady(grid), candidates, beats, clarity);
}

function answer(
  strength: OnsetStrength,
  steady: boolean,
  candidates: readonly TempoCandidate[],
  beats: readonly number[],
  clarity: number,
): TempoAnswer {
  const { bpm, probability } = candidates[0]!;
  const trust = Math.min(1, clarity) * (steady ? 1 : 0.8);
  const tempo = {
    bpm,
    confidence: probability * trust,
    firstBeatSeconds: steady ? firstBeat(beats[0]!, 60 / bpm) : Math.max(0, beats[0]!),
    downbeatSeconds: guessDownbeat(beats, strength),
    candidates: candidates.map((candidate) => ({ bpm: candidate.bpm, probability: candidate.probability })),
    steady,
  };
  return { tempo, beats, flags: steady ? [] : ['tempo-drift'] };
}

function nothing(flag: AnalysisFlag): TempoAnswer {
  return { tempo: null, flags: [flag], beats: [] };
}
