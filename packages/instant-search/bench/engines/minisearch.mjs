import MiniSearch from 'minisearch';

/** As its documentation advises for search as you type: prefix, a fifth of a word fuzzy, all words. */
const OPTIONS = { prefix: true, fuzzy: 0.2, combineWith: 'AND' };

/** @returns {Promise<import('../measure.mjs').Contender>} */
export async function startMiniSearch() {
  const index = new MiniSearch({ fields: ['title', 'artists', 'release', 'label', 'catalogNumber'] });
  return {
    name: 'MiniSearch',
    add: async (batch) => index.addAll(batch.map(asText)),
    ready: async () => undefined,
    search: async (text) =>
      index
        .search(text, OPTIONS)
        .slice(0, 20)
        .map(({ id }) => id),
    update: async (track) => index.replace(asText(track)),
    close: async () => undefined,
  };
}

const asText = (track) => ({ ...track, artists: track.artists.join(' ') });
