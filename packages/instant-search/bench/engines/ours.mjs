import { createSearchEngine } from '../../dist/index.js';
import { TRACK_SCHEMA } from '../catalogue/tracks.mjs';

const EVERYBODY = ['ada', 'ben', 'cleo'];

/** @returns {Promise<import('../measure.mjs').Contender>} */
export async function startOurs() {
  // Tracks without an owner are for nobody's eyes; the comparison needs all of them found.
  const { visibility: _, ...schema } = TRACK_SCHEMA;
  const engine = createSearchEngine(schema);
  return {
    name: 'instant-search',
    add: async (batch) => engine.upsert(batch),
    ready: () => engine.settled(),
    search: async (text) => engine.search({ query: text }).hits.map(({ id }) => id),
    searchWithFacets: async (text) => engine.search({ query: text, ...LIBRARY_PAGE }),
    update: async (track) => engine.upsert([track]),
    stats: () => engine.stats(),
    close: async () => engine.close(),
  };
}

/** What a library page asks beside the text. */
const LIBRARY_PAGE = {
  limit: 50,
  filter: {
    and: [
      { field: 'owners', in: EVERYBODY.slice(0, 1) },
      { field: 'year', range: { gte: 1980 } },
    ],
  },
  facets: [
    { field: 'styles' },
    { field: 'label' },
    { field: 'key', limit: 24 },
    { field: 'bpm', buckets: 30 },
    { field: 'year', buckets: 30 },
  ],
  sort: [{ field: 'added', direction: 'descending' }],
};
