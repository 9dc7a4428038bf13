import type { TrackDetail, TrackHearing } from '@segue/shared/contracts/http';
import type { TempoAnalysis, TrackAnalysis } from '@segue/shared/contracts/jobs';
import { bpmValues, toTrackRow, type TrackView } from '../tracks/index.js';

type Grid = TrackHearing['grid'];
type ProgramCues = TrackDetail['cues'][number];

export interface HearingExtras {
  readonly analysis: TrackAnalysis | null;
  readonly audioSeconds: number | null;
  /** Of the person's DJ programs. */
  readonly programs: readonly ProgramCues[];
  readonly mayPreview: boolean;
}

/** A tempo that a person typed fits a grid when it is its own, its half or its double, this near. */
const SAME_TEMPO = 0.005;
const OCTAVES = [1, 2, 0.5] as const;

export function toHearing(view: TrackView, extras: HearingExtras): TrackHearing {
  const { analysis, audioSeconds, programs, mayPreview } = extras;
  const hasAudio = view.audioFileId !== null;
  return {
    track: toTrackRow(view),
    durationSeconds: analysis?.durationSeconds ?? audioSeconds ?? view.durationSeconds,
    hasWaveform: hasAudio && analysis?.waveformKey != null,
    analysed: analysis !== null,
    loudness: analysis && toLoudness(analysis),
    ...gridOf(view, extras),
    cues: programs.find(({ cues }) => cues.length > 0)?.cues ?? [],
    structure: analysis && analysis.structure,
    mayPreview: mayPreview && !hasAudio,
  };
}

const toLoudness = ({ loudness }: TrackAnalysis): TrackHearing['loudness'] =>
  loudness && { integratedLufs: loudness.integratedLufs, truePeakDbtp: loudness.truePeakDbtp };

/** Whoever set a grid by hand in a DJ program looked at it longer than the analyser. */
function gridOf(
  view: TrackView,
  { analysis, programs }: HearingExtras,
): Pick<TrackHearing, 'grid' | 'gridSource'> {
  const program = programs.find(({ grid }) => grid.length > 0);
  if (program) return { grid: program.grid, gridSource: program.source };
  const said = bpmValues(view)[0];
  const grid = analysedGrid(analysis && analysis.tempo, said?.source === 'user' ? said.value : null);
  return { grid, gridSource: grid.length > 0 ? 'analysis' : null };
}

/**
 * One straight grid from the first downbeat; none when the tempo drifts. A person's own BPM decides which octave is
 * counted; one that is neither the half nor the double makes the analyser's grid worthless.
 */
export function analysedGrid(tempo: TempoAnalysis | null, own: number | null): Grid {
  if (tempo === null || !tempo.steady) return [];
  const { downbeatSeconds: seconds, bpm } = tempo;
  const octave = OCTAVES.find((times) => Math.abs((own ?? bpm) / (bpm * times) - 1) <= SAME_TEMPO);
  return octave === undefined ? [] : [{ seconds, bpm: bpm * octave, beat: 1 }];
}
