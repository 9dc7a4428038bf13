import { accountRoutes } from './accounts.js';
import { analysisRoutes } from './analysis.js';
import { audioRoutes } from './audio.js';
import { discogsRoutes } from './discogs.js';
import { entityRoutes } from './entities.js';
import { exportRoutes } from './exports.js';
import { importRoutes } from './imports.js';
import { peopleRoutes } from './people.js';
import { playlistRoutes } from './playlists.js';
import { releaseRoutes } from './releases.js';
import { runRoutes } from './runs.js';
import { sampleRoutes } from './sample.js';
import { searchRoutes } from './search.js';
import { spinRoutes } from './spins.js';
import { statisticsRoutes } from './statistics.js';
import { systemRoutes } from './system.js';
import { tagRoutes } from './tags.js';
import { trackRoutes } from './tracks.js';

/** The whole HTTP api, by feature. The OpenAPI document, the client and the access tests walk this. */
export const api = {
  accounts: accountRoutes,
  analysis: analysisRoutes,
  audio: audioRoutes,
  discogs: discogsRoutes,
  entities: entityRoutes,
  exports: exportRoutes,
  imports: importRoutes,
  people: peopleRoutes,
  playlists: playlistRoutes,
  releases: releaseRoutes,
  runs: runRoutes,
  sample: sampleRoutes,
  search: searchRoutes,
  spins: spinRoutes,
  statistics: statisticsRoutes,
  system: systemRoutes,
  tags: tagRoutes,
  tracks: trackRoutes,
} as const;

export type Api = typeof api;
