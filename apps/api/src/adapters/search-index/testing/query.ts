import type { TrackQuery } from '../search-index.port.js';
import { ADA } from './corpus.js';

/** A query of the first person's that asks for everything, but for what is given. */
export function queryOf(given: Partial<TrackQuery> = {}): TrackQuery {
  return {
    ...{ visibleTo: [ADA], text: '', filter: { and: [] }, sort: [], offset: 0, limit: 1000 },
    ...{ facets: [], histograms: [] },
    ...given,
  };
}
