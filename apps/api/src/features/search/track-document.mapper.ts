import { camelotNumber, formatKey, moodsOf } from '@segue/shared/domain/mixing';
import { formatNames } from '@segue/shared/domain/music';
import { documentId, type TrackDocument } from '../../adapters/search-index/search-index.port.js';
import { bpmValues, energyValues, keyValues, type TrackView } from '../tracks/index.js';

/**
 * A view of a track as the search index keeps it.
 * @param audience who may find it: see `audienceOf`
 * @param ownerIds everybody who owns the record
 */
export function toTrackDocument(
  view: TrackView,
  audience: string,
  ownerIds: readonly string[],
): TrackDocument {
  const bpm = bpmValues(view)[0]?.value ?? null;
  const key = keyValues(view)[0]?.value ?? null;
  return {
    id: documentId(audience, view.kind, view.id),
    userId: audience,
    ownerId: view.userId,
    ownerIds,
    kind: view.kind,
    trackId: view.id,
    releaseId: view.releaseId ?? '',
    sleeveOrder: view.sortOrder,
    title: view.title,
    artist: view.artist,
    releaseTitle: view.kind === 'release' ? '' : view.releaseTitle,
    label: view.label,
    labels: view.labels,
    catalogNumber: view.catalogNumber,
    genres: view.genres,
    styles: view.styles,
    tags: view.tags,
    folders: view.folders,
    places: view.places,
    formats: formatNames(view.format),
    moods: moodsOf(view.analysis?.moods ?? null),
    crates: view.crates,
    country: view.country,
    year: view.year,
    bpm,
    key: key && formatKey(key),
    keyOrder: key && camelotNumber(key) * 2 + (key.mode === 'major' ? 1 : 0),
    energy: energyValues(view)[0]?.value ?? null,
    rating: view.rating,
    durationSeconds: view.durationSeconds,
    addedAt: view.addedAt?.getTime() ?? null,
    hasAudio: view.audioFileId !== null,
    analysed: view.analysis !== null,
    hasBpm: bpm !== null,
    hasKey: key !== null,
    hasTracklist: view.kind === 'track',
    hasCover: view.thumbUrl !== null,
  };
}
