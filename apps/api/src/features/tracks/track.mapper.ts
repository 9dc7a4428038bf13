import type { HeardFacts, TrackDetail, TrackRow } from '@segue/shared/contracts/http';
import { bpmValues, energyValues, keyValues } from './effective-value.js';
import type { TrackView } from './track-view.js';

/** The row that lists and search show. */
export function toTrackRow(view: TrackView): TrackRow {
  return {
    kind: view.kind,
    id: view.id,
    releaseId: view.releaseId,
    position: view.position,
    title: view.title,
    artist: view.artist,
    releaseTitle: view.releaseTitle,
    label: view.label,
    catalogNumber: view.catalogNumber,
    year: view.year,
    genres: [...view.genres],
    styles: [...view.styles],
    durationSeconds: view.durationSeconds,
    thumbUrl: view.thumbUrl,
    bpm: bpmValues(view)[0]?.value ?? null,
    key: keyValues(view)[0]?.value ?? null,
    ...energyOf(view),
    rating: view.rating,
    tags: [...view.tags],
    hasAudio: view.audioFileId !== null,
    owned: view.owned,
    ownerId: view.userId,
    addedAt: view.addedAt?.toISOString() ?? null,
  };
}

function energyOf(view: TrackView): Pick<TrackRow, 'energy' | 'energyEstimated'> {
  const [energy] = energyValues(view);
  const estimated = energy?.source === 'analysis' && view.analysis?.energySource === 'estimated';
  return { energy: energy?.value ?? null, energyEstimated: estimated };
}

/** What the page of one track shows beside its row; read by `TracksRepository.details`. */
export interface TrackExtras {
  readonly notes: string;
  readonly edited: TrackDetail['edited'];
  readonly audio: TrackDetail['audio'];
  readonly links: TrackDetail['links'];
  readonly playlists: TrackDetail['playlists'];
  readonly cues: TrackDetail['cues'];
  readonly heard: HeardFacts;
}

export function toTrackDetail(view: TrackView, extras: TrackExtras): TrackDetail {
  const { notes, edited, audio, links, playlists, cues } = extras;
  return {
    ...toTrackRow(view),
    values: { bpm: bpmValues(view), key: keyValues(view), energy: energyValues(view) },
    notes,
    edited,
    audio,
    links,
    playlists,
    cues,
    hasWaveform: view.analysis?.waveformKey != null,
    analysis: toAnalysisView(view, extras),
  };
}

function toAnalysisView({ analysis }: TrackView, { heard }: TrackExtras): TrackDetail['analysis'] {
  if (analysis === null) return null;
  const { keyPitchClass, keyMode } = analysis;
  return {
    ...heard,
    featureVersion: analysis.featureVersion,
    analysedAt: analysis.createdAt,
    bpm: analysis.bpm,
    bpmConfidence: analysis.bpmConfidence,
    key: keyPitchClass === null || keyMode === null ? null : { pitchClass: keyPitchClass, mode: keyMode },
    keyConfidence: analysis.keyConfidence,
    loudnessLufs: analysis.loudnessLufs,
    danceability: analysis.danceability,
    energy: analysis.energy,
    energySource: analysis.energySource,
    flags: [...analysis.flags],
  };
}
