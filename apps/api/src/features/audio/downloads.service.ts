import { Injectable } from '@nestjs/common';
import type { Run } from '@segue/shared/contracts/http';
import { downloadTrackJob } from '@segue/shared/contracts/jobs';
import { notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { RunsService } from '../../jobs/index.js';
import { TracksService } from '../tracks/index.js';
import { AudioRepository } from './audio.repository.js';
import { rankVideos } from './rank-videos.js';

const MAX_CANDIDATES = 5;

/** Fetches audio for a track: from an address, or from the videos of its release. */
@Injectable()
export class DownloadsService {
  constructor(
    private readonly tracks: TracksService,
    private readonly audio: AudioRepository,
    private readonly runs: RunsService,
  ) {}

  /**
   * @throws unprocessable when there is no address to try
   * @throws conflict when this track is being fetched already
   */
  async start(owner: Own, trackId: string, url: string | undefined): Promise<Run> {
    await this.tracks.owned(owner, trackId);
    const track = await this.audio.videosFor(trackId);
    if (track === null) throw notFound('This track');
    const candidates =
      url === undefined
        ? rankVideos(track, track.release?.links ?? [])
        : [{ url, title: track.title, durationSeconds: null }];
    if (candidates.length === 0) {
      throw unprocessable(
        'Discogs lists no video that fits this track. Give an address, or upload the file.',
      );
    }
    return this.runs.start(downloadTrackJob, {
      payload: { trackId, candidates: candidates.slice(0, MAX_CANDIDATES) },
      title: `${track.artistCredit} – ${track.title}`,
      subject: { kind: 'track', id: trackId },
      requestedById: owner.ownerId,
      dedupeKey: `${downloadTrackJob.name}:${trackId}`,
    });
  }
}
