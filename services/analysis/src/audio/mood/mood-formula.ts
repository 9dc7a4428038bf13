import type { EnergyAnalysis, MoodAnalysis } from '@segue/shared/contracts/jobs';

/** What the formula looks at. A missing tempo or key counts as one in the middle of its scale. */
export interface MoodInputs {
  integratedLufs: number;
  /** Onsets a second. */
  onsetRate: number;
  /** Frequency under which 85 % of the energy lies, Hz. */
  rolloffHz: number;
  /** Mean distance from one spectrum to the next. */
  flux: number;
  /** Mean number of spectral peaks. */
  complexity: number;
  /** dB. */
  dynamicComplexity: number;
  bpm: number | null;
  key: { mode: 'major' | 'minor'; strength: number } | null;
}

/**
 * Energy and four moods from plain measurements, for installations without trained models: the formula of the
 * product's plan (issue 5), after Thayer's plane. Arousal A is loud, busy, bright, changing, dense and fast;
 * valence V is major, fast, busy and even. A label of feeling is an estimate and says so.
 */
export function estimateMood(inputs: MoodInputs): { energy: EnergyAnalysis; moods: MoodAnalysis } {
  const a = arousal(inputs);
  const v = valence(inputs);
  return {
    energy: { value: 1 + 9 * a, source: 'estimated' },
    moods: {
      relaxed: 1 - a,
      aggressive: clamp(a * (1.15 - 0.5 * v)),
      happy: 0.65 * v + 0.35 * a,
      sad: 0.5 * (1 - v) + 0.5 * (1 - a),
      source: 'estimated',
    },
  };
}

/** 0 (calm) to 1 (excited). */
export function arousal({ integratedLufs, onsetRate, rolloffHz, flux, complexity, bpm }: MoodInputs): number {
  return clamp(
    0.35 * clamp((integratedLufs + 30) / 22) +
      0.2 * clamp((onsetRate - 1) / 6) +
      0.15 * clamp(Math.log(rolloffHz / 300) / Math.log(20)) +
      0.15 * clamp(flux / 0.25) +
      0.1 * clamp(complexity / 35) +
      0.05 * (bpm === null ? 0.5 : clamp((bpm - 70) / 100)),
  );
}

/** 0 (dark) to 1 (bright). */
export function valence({ onsetRate, dynamicComplexity, bpm, key }: MoodInputs): number {
  const tilt = key === null ? 0 : 0.5 * clamp((key.strength - 0.4) / 0.5);
  const side = key?.mode === 'minor' ? -tilt : tilt;
  return clamp(
    0.45 * (0.5 + side) +
      0.2 * (bpm === null ? 0.5 : clamp((bpm - 70) / 90)) +
      0.2 * clamp((onsetRate - 1) / 6) +
      0.15 * (1 - clamp(dynamicComplexity / 8)),
  );
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
