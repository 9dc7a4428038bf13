import type { AnalysisFlag, LoudnessAnalysis, TrackAnalysis } from '@segue/shared/contracts/jobs';
import type { Essentia } from './essentia/essentia.js';
import type { Heard } from './listen.js';
import { dynamicComplexity } from './loudness/dynamic-complexity.js';
import { estimateMood } from './mood/mood-formula.js';
import { beginningOf } from './rhythm/beginning.js';
import { danceability } from './rhythm/danceability.js';
import { pickOnsets } from './rhythm/onsets.js';
import { estimateTempo } from './rhythm/tempo.js';
import { barClock, findStructure } from './structure/structure.js';
import { estimateKey } from './tonal/key.js';
import { audioVector } from './vector/audio-vector.js';

type Feature =
  | 'tempo'
  | 'key'
  | 'danceability'
  | 'onsetRate'
  | 'dynamicComplexity'
  | 'energy'
  | 'moods'
  | 'structure'
  | 'vector';

/** What a recording that is not silent was found to be. */
export type Description = Pick<TrackAnalysis, Feature> & { flags: AnalysisFlag[] };

/** Beats are tracked in this much of a recording at most; a mix of many tempos has no one tempo anyway. */
const MAX_RHYTHM_SECONDS = 20 * 60;

/** Turns what was heard into the features of the contract. */
export function describe(
  essentia: Essentia,
  heard: Heard,
  seconds: number,
  loudness: LoudnessAnalysis | null,
  hints: { styles: readonly string[]; bpmRange?: { min: number; max: number } | undefined },
): Description {
  const onsets = pickOnsets(heard.strength.flux, heard.strength.frameRate);
  const shortened = seconds > MAX_RHYTHM_SECONDS;
  const whole = { strength: heard.strength, onsets, seconds };
  const rhythm = estimateTempo(essentia, {
    ...(shortened ? beginningOf(heard.strength, onsets, MAX_RHYTHM_SECONDS) : whole),
    styles: hints.styles,
    bpmRange: hints.bpmRange,
  });
  const tonal = estimateKey(essentia, heard.profile, seconds);
  const complexity = dynamicComplexity(heard.levels);
  const onsetRate = onsets.times.length / seconds;
  const mood =
    loudness &&
    complexity !== null &&
    estimateMood({
      ...heard.timbre,
      integratedLufs: loudness.integratedLufs,
      onsetRate,
      dynamicComplexity: complexity,
      bpm: rhythm.tempo?.bpm ?? null,
      key: tonal.key && { mode: tonal.key.mode, strength: tonal.strength },
    });
  const dance = danceability(heard.levels);
  return {
    tempo: rhythm.tempo,
    key: tonal.key,
    danceability: dance,
    onsetRate,
    dynamicComplexity: complexity,
    energy: mood ? mood.energy : null,
    moods: mood ? mood.moods : null,
    structure: findStructure(heard.envelopes, seconds, shortened ? null : barClock(rhythm.tempo)),
    vector: audioVector({
      ...heard,
      onsets,
      seconds,
      danceability: dance,
      dynamicComplexity: complexity,
    }),
    flags: [...rhythm.flags, ...tonal.flags, ...(shortened ? (['shortened'] as const) : [])],
  };
}
