import { routes } from './define-route.js';

/** The collection on its way out. */
export const exportRoutes = routes({
  collectionCsv: {
    method: 'GET',
    path: '/api/export/collection.csv',
    summary: 'Your collection with the columns of a Discogs export; imports again as it is',
    access: 'reader',
    response: { raw: 'text/csv' },
  },
  wantlistCsv: {
    method: 'GET',
    path: '/api/export/wantlist.csv',
    summary: 'Your wantlist with the columns of a Discogs export',
    access: 'reader',
    response: { raw: 'text/csv' },
  },
  libraryJson: {
    method: 'GET',
    path: '/api/export/library.json',
    summary:
      'All that is yours: copies, edits, ratings, tags, cues, playlists, spins. Imports again on any Segue.',
    access: 'reader',
    response: { raw: 'application/json' },
  },
});
