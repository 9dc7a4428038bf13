import { accountRoutes } from './accounts.js';
import { analysisRoutes } from './analysis.js';
import { audioRoutes } from './audio.js';
import { auditRoutes } from './audit.js';
import { backupRoutes } from './backups.js';
import { crateRoutes } from './crates.js';
import { discogsRoutes } from './discogs.js';
import { entityRoutes } from './entities.js';
import { exportRoutes } from './exports.js';
import { fetchingRoutes } from './fetching.js';
import { hearingRoutes } from './hearing.js';
import { importRoutes } from './imports.js';
import { mixSettingsRoutes } from './mix-settings.js';
import { pairRoutes } from './pairs.js';
import { peopleRoutes } from './people.js';
import { playlistOperationRoutes } from './playlist-operations.js';
import { playlistExportRoutes } from './playlist-exports.js';
import { playlistLinkRoutes } from './playlist-links.js';
import { playlistVersionRoutes } from './playlist-versions.js';
import { playlistRoutes } from './playlists.js';
import { queueRoutes } from './queues.js';
import { releaseRoutes } from './releases.js';
import { runRoutes } from './runs.js';
import { sampleRoutes } from './sample.js';
import { searchRoutes } from './search.js';
import { sessionRoutes } from './sessions.js';
import { signInRoutes } from './sign-in.js';
import { spinRoutes } from './spins.js';
import { statisticsRoutes } from './statistics.js';
import { systemRoutes } from './system.js';
import { trackEditRoutes } from './track-edits.js';
import { tagRoutes } from './tags.js';
import { trackRoutes } from './tracks.js';

/** The whole HTTP api, by feature. The OpenAPI document, the client and the access tests walk this. */
export const api = {
  accounts: accountRoutes,
  analysis: analysisRoutes,
  audio: audioRoutes,
  audit: auditRoutes,
  backups: backupRoutes,
  crates: crateRoutes,
  discogs: discogsRoutes,
  entities: entityRoutes,
  exports: exportRoutes,
  fetching: fetchingRoutes,
  hearing: hearingRoutes,
  imports: importRoutes,
  mixSettings: mixSettingsRoutes,
  pairs: pairRoutes,
  people: peopleRoutes,
  playlistOperations: playlistOperationRoutes,
  playlistExports: playlistExportRoutes,
  playlistLinks: playlistLinkRoutes,
  playlistVersions: playlistVersionRoutes,
  playlists: playlistRoutes,
  queues: queueRoutes,
  releases: releaseRoutes,
  runs: runRoutes,
  sample: sampleRoutes,
  search: searchRoutes,
  sessions: sessionRoutes,
  signIn: signInRoutes,
  spins: spinRoutes,
  statistics: statisticsRoutes,
  system: systemRoutes,
  trackEdits: trackEditRoutes,
  tags: tagRoutes,
  tracks: trackRoutes,
} as const;

export type Api = typeof api;
