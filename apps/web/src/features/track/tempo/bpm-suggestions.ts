import type { TrackDetail } from '@segue/shared/contracts/http';

type Candidate = NonNullable<TrackDetail['analysis']>['bpmCandidates'][number];

/** Closer than this it is the same tempo, to the eye. */
const SAME = 0.05;
/** What the contract takes as a correction. */
const isBpm = (bpm: number): boolean => bpm >= 40 && bpm <= 220;

/** Without those that would read “0 %”. */
export const likelyTempos = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(({ probability }) => Math.round(probability * 100) > 0);

/** The other readings of the analysis (another octave, 3:2) that do not count already, likeliest first. */
export function bpmSuggestions(track: Pick<TrackDetail, 'bpm' | 'analysis' | 'values'>): Candidate[] {
  const said = [track.bpm, ...track.values.bpm.map(({ value }) => value)];
  return likelyTempos(track.analysis?.bpmCandidates ?? [])
    .filter(({ bpm }) => isBpm(bpm) && said.every((one) => one === null || Math.abs(one - bpm) > SAME))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, 4);
}
