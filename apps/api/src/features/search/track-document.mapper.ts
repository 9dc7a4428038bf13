import { camelotNumber, formatKey } from '@segue/shared/domain/mixing';
import { documentId, type TrackDocument } from '../../adapters/search-index/search-index.port.js';
import { bpmValues, energyValues, keyValues, type TrackView } from '../tracks/index.js';

/** A person's view of a track as the search index keeps it. */
export function toTrackDocument(view: TrackView): TrackDocument {
  const key = keyValues(view)[0]?.value ?? null;
  return {
    id: documentId(view.userId, view.kind, view.id),
    userId: view.userId,
    kind: view.kind,
    trackId: view.id,
    releaseId: view.releaseId ?? '',
    title: view.title,
    artist: view.artist,
    releaseTitle: view.kind === 'release' ? '' : view.releaseTitle,
    label: view.label,
    catalogNumber: view.catalogNumber,
    genres: view.genres,
    styles: view.styles,
    tags: view.tags,
    folders: view.folders,
    country: view.country,
    year: view.year,
    bpm: bpmValues(view)[0]?.value ?? null,
    key: key && formatKey(key),
    keyOrder: key && camelotNumber(key) * 2 + (key.mode === 'major' ? 1 : 0),
    energy: energyValues(view)[0]?.value ?? null,
    rating: view.rating,
    durationSeconds: view.durationSeconds,
    addedAt: view.addedAt?.getTime() ?? null,
    hasAudio: view.audioFileId !== null,
    analysed: view.analysis !== null,
  };
}
