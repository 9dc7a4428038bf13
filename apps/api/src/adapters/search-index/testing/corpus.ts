import { SAMPLE_CRATE } from '@segue/shared/testing';
import { documentId, type TrackDocument } from '../search-index.port.js';

/** Two people whose ids differ in capitals only. */
export const ADA = 'Ada7';
export const BOB = 'aDA7';

/** The second person has the first records only. */
const RECORDS = { [ADA]: 36, [BOB]: 14 } as const;

/** A document with nothing in it but a title. */
export function bareDocument(userId: string, trackId: string, title: string): TrackDocument {
  return {
    ...{ id: documentId(userId, 'track', trackId), userId, kind: 'track', trackId, title },
    ...{ releaseId: '', sleeveOrder: 0 },
    ...{ ownerId: userId, ownerIds: [userId] },
    ...{ artist: '', releaseTitle: '', label: '', labels: [], catalogNumber: '', genres: [], styles: [] },
    ...{
      tags: [],
      folders: [],
      places: [],
      formats: [],
      moods: [],
      crates: [],
      country: null,
      year: null,
      bpm: null,
      key: null,
      keyOrder: null,
      energy: null,
    },
    ...{ rating: null, durationSeconds: null, addedAt: null, hasAudio: false, analysed: false },
    ...{ hasBpm: false, hasKey: false, hasTracklist: true, hasCover: false },
  };
}

/** The tracks of the sample crate as two people have them, and some that are hard to get right. */
export const CORPUS: readonly TrackDocument[] = [...crateOf(ADA), ...crateOf(BOB), ...oddities()];

function crateOf(userId: typeof ADA | typeof BOB): TrackDocument[] {
  return SAMPLE_CRATE.slice(0, RECORDS[userId]).flatMap((release, place) =>
    (release.tracks ?? []).flatMap((track, at): TrackDocument[] => {
      if (!('title' in track)) return [];
      const number = place * 31 + at + (userId === ADA ? 0 : 7);
      return [
        {
          ...bareDocument(userId, `t${release.id}-${at}`, track.title),
          releaseId: `r${release.id}`,
          sleeveOrder: at,
          artist: release.artists.map(({ name }) => name).join(', '),
          releaseTitle: release.title,
          label: release.labels?.[0]?.name ?? '',
          labels: (release.labels ?? []).map(({ name }) => name),
          catalogNumber: release.labels?.[0]?.catno ?? '',
          genres: release.genres ?? [],
          styles: release.styles ?? [],
          country: release.country ?? null,
          year: release.year ?? null,
          ...personal(number),
        },
      ];
    }),
  );
}

/** Values that no record says, spread by plain arithmetic. */
function personal(number: number): Partial<TrackDocument> {
  const camelot = (number % 12) + 1;
  return {
    bpm: number % 9 === 0 ? null : 84 + ((number * 37) % 960) / 10,
    key: number % 7 === 0 ? null : `${camelot}A`,
    keyOrder: number % 7 === 0 ? null : camelot * 2,
    energy: (number % 10) + 1,
    rating: number % 4 === 0 ? null : (number % 5) + 1,
    durationSeconds: 150 + ((number * 53) % 400),
    addedAt: 1_600_000_000_000 + number * 3_600_000,
    hasAudio: number % 3 === 0,
    analysed: number % 6 === 0,
    tags: number % 5 === 0 ? ['peak', `tag ${number % 3}`] : [],
    folders: [number % 2 === 0 ? 'Uncategorized' : 'House & Co'],
    places: number % 4 === 0 ? ['Living room', 'Living room / Box 3'] : [],
    formats: number % 3 === 0 ? ['Vinyl', 'LP'] : ['CD'],
    moods: number % 6 === 0 ? ['relaxed', 'sad'] : number % 4 === 0 ? ['happy'] : [],
    crates: number % 5 === 0 ? ['warm-up', 'peak'] : number % 3 === 0 ? ['peak'] : [],
    hasBpm: number % 9 !== 0,
    hasKey: number % 7 !== 0,
    hasTracklist: number % 8 !== 0,
    hasCover: number % 2 === 0,
  };
}

function labelled(name: string): Pick<TrackDocument, 'label' | 'labels'> {
  return { label: name, labels: [name] };
}

function oddities(): TrackDocument[] {
  return [
    { ...bareDocument(ADA, 'accents', 'Émile chante à Genève'), artist: 'Café Tacvba', ...labelled('ÉCM') },
    { ...bareDocument(ADA, 'cjk', '東京ブルース'), artist: '西田佐知子', ...labelled('日本ポリドール') },
    { ...bareDocument(ADA, 'emoji', '🎧 Headphone Mix'), ...labelled('acme') },
    { ...bareDocument(ADA, 'capitals', 'Loud Label'), ...labelled('ACME') },
    {
      ...bareDocument(ADA, 'quotes', 'It\'s "quoted" \\ back'),
      ...labelled('a" OR owner = "x'),
      tags: ['"', "'", '\\'],
    },
    bareDocument(ADA, 'empty', ''),
    bareDocument(ADA, 'long', 'wall of sound '.repeat(700)),
    { ...bareDocument(ADA, 'liquid', 'Liquid Motion'), styles: ['Drum n Bass'] },
    { ...bareDocument(BOB, 'secret', 'Zanzibar Secret Weapon'), ...labelled('Bobs Own'), tags: ['private'] },
  ];
}
