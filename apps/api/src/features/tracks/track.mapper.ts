import type { TrackDetail, TrackRow } from '@segue/shared/contracts/http';
import type { MusicalKey } from '@segue/shared/domain/mixing';
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
    energy: energyValues(view)[0]?.value ?? null,
    rating: view.rating,
    tags: [...view.tags],
    hasAudio: view.audioFileId !== null,
    owned: view.owned,
    ownerId: view.userId,
    addedAt: view.addedAt?.toISOString() ?? null,
  };
}

/** What the page of one track shows beside its row; read by `TracksRepository.details`. */
export interface TrackExtras {
  readonly notes: string;
  readonly edited: TrackDetail['edited'];
  readonly audio: TrackDetail['audio'];
  readonly links: TrackDetail['links'];
  readonly playlists: TrackDetail['playlists'];
  readonly cues: TrackDetail['cues'];
  /** From the analysis' whole result. */
  readonly bpmCandidates: { bpm: number; probability: number }[];
  readonly truePeakDbtp: number | null;
  readonly secondBestKey: MusicalKey | null;
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

function toAnalysisView({ analysis }: TrackView, extras: TrackExtras): TrackDetail['analysis'] {
  if (analysis === null) return null;
  const { keyPitchClass, keyMode } = analysis;
  return {
    featureVersion: analysis.featureVersion,
    analysedAt: analysis.createdAt,
    bpm: analysis.bpm,
    bpmConfidence: analysis.bpmConfidence,
    bpmCandidates: extras.bpmCandidates,
    key: keyPitchClass === null || keyMode === null ? null : { pitchClass: keyPitchClass, mode: keyMode },
    keyConfidence: analysis.keyConfidence,
    secondBestKey: extras.secondBestKey,
    loudnessLufs: analysis.loudnessLufs,
    truePeakDbtp: extras.truePeakDbtp,
    danceability: analysis.danceability,
    energy: analysis.energy,
    energySource: analysis.energySource,
    flags: [...analysis.flags],
  };
}
