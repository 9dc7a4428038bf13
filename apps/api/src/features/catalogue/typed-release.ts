import type { releaseRoutes, RouteInput } from '@segue/shared/contracts/http';
import { parseFormatLine } from '@segue/shared/domain/music';
import type { ReleaseFacts } from '../releases/index.js';

export type TypedRelease = NonNullable<RouteInput<typeof releaseRoutes.add>['body']['typed']>;

/** Numbers of names that the catalogue knows already. */
export interface KnownNames {
  readonly artists: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, number>;
}

/** What somebody typed, in the shape that a catalogue's answer has. */
export function factsOf(typed: TypedRelease, known: KnownNames): ReleaseFacts {
  const artist = (name: string) => {
    return { discogsId: known.artists.get(name) ?? null, name, anv: null, join: null };
  };
  return {
    masterId: null,
    title: typed.title,
    artists: [artist(typed.artist)],
    artistCredit: typed.artist,
    year: typed.year,
    country: null,
    labels: labelsOf(typed, known),
    formats: parseFormatLine(typed.format).map(({ medium, quantity, descriptions }) => {
      return { name: medium ?? '', quantity, text: null, descriptions };
    }),
    genres: [],
    styles: [],
    tracks: typed.tracks.map((track, place) => {
      const credit = track.artist === '' ? typed.artist : track.artist;
      return {
        position: track.position,
        sortOrder: place + 1,
        heading: null,
        suite: null,
        title: track.title,
        artists: [artist(credit)],
        artistCredit: credit,
        credits: [],
        durationSeconds: track.durationSeconds,
      };
    }),
    videos: [],
    barcodes: [],
    identifiers: [],
    images: [],
    coverUrl: null,
    thumbUrl: null,
    changedAt: null,
  };
}

/** A catalogue number without a label is a label's that is not named. */
function labelsOf({ label, catalogNumber }: TypedRelease, known: KnownNames): ReleaseFacts['labels'] {
  if (label === '' && catalogNumber === '') return [];
  const name = label === '' ? 'Not On Label' : label;
  return [{ discogsId: known.labels.get(name) ?? null, name, catalogNumber: catalogNumber || null }];
}
