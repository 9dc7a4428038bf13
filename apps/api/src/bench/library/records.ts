import { tracks, type SeededTrack } from '../../../../../packages/instant-search/bench/catalogue/tracks.mjs';

export const CATALOGUE_SEED = 20_261;
const TRACKS_A_RECORD = 4;

/** The seeded catalogue as a shelf has it: four tracks in a row are on one record, and carry its line. */
export interface SeededRecord {
  readonly id: string;
  /** What all four share: title, label, number, year, styles, country, when it was bought. */
  readonly line: SeededTrack;
  readonly tracks: readonly SeededTrack[];
}

export function* records(size: number): Generator<SeededRecord> {
  let side: SeededTrack[] = [];
  for (const track of tracks(CATALOGUE_SEED, size)) {
    side.push(track);
    if (side.length === TRACKS_A_RECORD) {
      yield recordOf(side);
      side = [];
    }
  }
  if (side.length > 0) yield recordOf(side);
}

/** The same, track by track as they will be found: what queries are drawn from. */
export function* tracksOnRecords(size: number): Generator<SeededTrack> {
  for (const record of records(size)) yield* record.tracks;
}

function recordOf(side: readonly SeededTrack[]): SeededRecord {
  const [line] = side;
  if (line === undefined) throw new Error('A record has at least one track.');
  const { release, label, catalogNumber, styles, country, year, added } = line;
  const shared = { release, label, catalogNumber, styles, country, year, added };
  return {
    id: line.id.replace('-8000-', '-8001-'),
    line,
    tracks: side.map((track) => ({ ...track, ...shared })),
  };
}
