import { analyseTrackJob } from './analyse-track.job.js';
import type { JobContract } from './define-job.js';
import { downloadTrackJob } from './download-track.job.js';
import { evolvePlaylistJob } from './evolve-playlist.job.js';
import { fetchReleaseDetailsJob } from './fetch-release-details.job.js';
import { importBackupJob } from './import-backup.job.js';
import { importCollectionJob } from './import-collection.job.js';
import { importTracksJob } from './import-tracks.job.js';
import { loadSampleJob } from './load-sample.job.js';
import { pushToDiscogsJob } from './push-to-discogs.job.js';
import { restoreBackupJob } from './restore-backup.job.js';
import { restoreTagsJob } from './restore-tags.job.js';
import { scanAudioJob } from './scan-audio.job.js';
import { syncCollectionJob } from './sync-collection.job.js';
import { verifyBackupJob } from './verify-backup.job.js';
import { writeBackupJob } from './write-backup.job.js';
import { writeTagsJob } from './write-tags.job.js';

/** Every job there is. The api refuses to start when one of them has no outcome handler, or two. */
export const allJobs: readonly JobContract[] = [
  analyseTrackJob,
  downloadTrackJob,
  evolvePlaylistJob,
  fetchReleaseDetailsJob,
  importBackupJob,
  importCollectionJob,
  importTracksJob,
  loadSampleJob,
  pushToDiscogsJob,
  restoreBackupJob,
  restoreTagsJob,
  scanAudioJob,
  syncCollectionJob,
  verifyBackupJob,
  writeBackupJob,
  writeTagsJob,
];
