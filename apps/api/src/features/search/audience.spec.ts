import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grant } from '../../access/index.js';
import { issue, own } from '../../access/issue.js';
import { asShared, toTrackRow, type TrackView } from '../tracks/index.js';
import { audienceOf, audiencesOf } from './audience.js';
import { toTrackDocument } from './track-document.mapper.js';

const catalogue: TrackView = {
  ...{ kind: 'track', userId: 'anna', id: 't1', releaseId: 'r1', position: 'A1', sortOrder: 0 },
  ...{ title: 'Higher', artist: 'Kailash', durationSeconds: 300, releaseTitle: 'Higher EP', label: 'L' },
  ...{ labels: ['L'], catalogNumber: '1', year: 1994, country: 'UK', format: '12"', genres: [], styles: [] },
  ...{
    thumbUrl: null,
    owned: true,
    folders: [],
    places: [],
    addedAt: null,
    rating: null,
    tags: [],
    crates: [],
  },
  ...{ audioFileId: null, values: [], analysis: null },
};

const words = fc.array(fc.string(), { maxLength: 3 });
/** What an owner may keep to themselves, by the scope that would show it. */
const ratings = fc.record({
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  tags: words,
  folders: words,
  places: words,
});
const audio = fc.record({ audioFileId: fc.option(fc.uuid()) });

const sees = (...scopes: ('collection' | 'ratings' | 'audio')[]): Grant<'collection'> =>
  issue('anna', 'bert', new Set(scopes));

const documentFor = (view: TrackView, grant: Grant<'collection'>) =>
  toTrackDocument(asShared(view, grant), audienceOf(grant), ['anna']);

describe('what others may find', () => {
  it('does not tell libraries apart that differ in nothing but what is not shared', () => {
    const hidden = fc.tuple(ratings, audio);
    fc.assert(
      fc.property(hidden, hidden, ([rated, heard], [otherwise, elsewhere]) => {
        const mine = { ...catalogue, ...rated, ...heard };
        const changed = { ...catalogue, ...otherwise, ...elsewhere };
        expect(documentFor(mine, sees('collection'))).toEqual(documentFor(changed, sees('collection')));
        expect(toTrackRow(asShared(mine, sees('collection')))).toEqual(
          toTrackRow(asShared(changed, sees('collection'))),
        );
        const unheard = { ...changed, ...rated };
        const withRatings = sees('collection', 'ratings');
        expect(documentFor(mine, withRatings)).toEqual(documentFor(unheard, withRatings));
        const unrated = { ...changed, ...heard };
        const withAudio = sees('collection', 'audio');
        expect(documentFor(mine, withAudio)).toEqual(documentFor(unrated, withAudio));
      }),
    );
  });

  it('is all of it with everything shared, as for the owner', () => {
    const everything = sees('collection', 'ratings', 'audio');
    fc.assert(
      fc.property(ratings, audio, (rated, heard) => {
        const view = { ...catalogue, ...rated, ...heard };
        expect(documentFor(view, everything)).toEqual(documentFor(view, own({ id: 'anna' })));
      }),
    );
  });

  it('is one document for all with whom the same is shared, and another for others', () => {
    const grants = [
      sees('collection'),
      sees('collection', 'ratings'),
      sees('collection', 'audio'),
      sees('collection', 'ratings', 'audio'),
    ];
    const audiences = grants.map(audienceOf);
    expect(new Set(audiences).size).toBe(4);
    expect(audiencesOf('anna').sort()).toEqual(audiences.sort());
  });
});
