import { parseKey } from '@segue/shared/domain/mixing';
import type { SeededRecord } from './records.js';

type Row = Readonly<Record<string, unknown>>;
/** Rows by table, in an order that foreign keys allow. */
export type TableRows = Readonly<Record<string, readonly Row[]>>;

const SIDES = ['A1', 'A2', 'B1', 'B2'];
const FOLDERS = ['House', 'Techno', 'Bits and pieces', 'To sell', 'Friday'];
const TAGS = ['opener', 'peak', 'closer', 'vocal', 'tool'];
const STAMP = '2026-01-01T00:00:00Z';

/** What an analysis that found nothing more than its columns would have kept. */
const NO_DETAILS = {
  ...{ featureVersion: 'bench', durationSeconds: 300, flags: [], tempo: null, key: null, loudness: null },
  ...{ danceability: null, onsetRate: null, dynamicComplexity: null, energy: null, moods: null },
  ...{ structure: null, vector: null, waveformKey: null },
};

/** A label for each record: as many rows to look up as in a catalogue where each is on its own. */
const labelId = (number: number): string =>
  `0199d5c4-7a00-7000-8003-${number.toString(16).padStart(12, '0')}`;

/** One person's records as the tables have them, the numbers spread over the places of `record`. */
export function tableRows(userId: string, records: readonly SeededRecord[], first: number): TableRows {
  const tracks = records.flatMap((record) =>
    record.tracks.map((track, place) => ({ ...track, releaseId: record.id, place })),
  );
  const heard = tracks.filter(({ hasAudio }) => hasAudio);
  return {
    Release: records.map(({ id, line }, at) => ({
      ...{ id, discogsId: 1000 + first + at, title: line.release, artistCredit: line.artists.join(', ') },
      ...{ year: line.year, country: line.country, labelText: line.label, catalogNumber: line.catalogNumber },
      ...{ formatText: '12", 33 ⅓ RPM', genres: ['Electronic'], styles: line.styles, details: 'detailed' },
      ...{ thumbUrl: null, createdAt: STAMP, updatedAt: STAMP },
    })),
    Label: records.map(({ line }, at) => ({ id: labelId(first + at), name: line.label, createdAt: STAMP })),
    ReleaseLabel: records.map(({ id, line }, at) => ({
      ...{ releaseId: id, position: 0, labelId: labelId(first + at), catalogNumber: line.catalogNumber },
    })),
    Track: tracks.map(({ id, releaseId, place, title, artists }, at) => ({
      ...{ id, releaseId, position: SIDES[place] ?? '', sortOrder: place, title },
      ...{ artistCredit: artists.join(', '), durationSeconds: 240 + (at % 240) },
      ...{ createdAt: STAMP, updatedAt: STAMP },
    })),
    CollectionItem: records.map(({ id, line }, at) => ({
      ...{ id: id.replace('-8001-', '-8002-'), userId, releaseId: id, copy: 1 },
      ...{ folder: FOLDERS[(first + at) % FOLDERS.length], mediaCondition: '', sleeveCondition: '' },
      ...{ notes: '', customFields: {}, addedAt: new Date(line.added * 1000).toISOString() },
      ...{ ownerEdited: [], discogsValues: {}, shelf: '', box: '', slot: '' },
      ...{ createdAt: STAMP, updatedAt: STAMP },
    })),
    PersonalTrack: tracks
      .filter(({ rating }) => rating > 0)
      .map(({ id, rating }, at) => ({
        ...{ userId, trackId: id, rating, tags: at % 3 === 0 ? [TAGS[at % TAGS.length]] : [] },
        ...{ notes: '', updatedAt: STAMP },
      })),
    AudioFile: heard.map(({ id, title }) => ({
      ...{ id, contentHash: id.replaceAll('-', '').padEnd(64, '0'), storageKey: `audio/${id}` },
      ...{ originalName: `${title}.flac`, mime: 'audio/flac', sizeBytes: 30_000_000, tags: {} },
      ...{ source: 'scan', createdAt: STAMP },
    })),
    TrackAudio: heard.map(({ id }) => ({
      ...{ trackId: id, audioFileId: id, matchedBy: 'match', distance: 0.05, createdAt: STAMP },
    })),
    Analysis: heard.map(({ id, bpm, key: camelot }) => {
      const key = parseKey(camelot);
      return {
        ...{ id, trackId: id, audioFileId: id, runId: id, featureVersion: 'bench', bpm, bpmConfidence: 0.9 },
        ...{ keyPitchClass: key?.pitchClass, keyMode: key?.mode, keyConfidence: 0.8, loudnessLufs: -9 },
        ...{ danceability: 1.2, energy: 1 + (Math.round(bpm) % 10), energySource: 'analysis' },
        ...{ flags: [], result: NO_DETAILS, createdAt: STAMP },
      };
    }),
  };
}
