import { Injectable } from '@nestjs/common';
import type { Run } from '@segue/shared/contracts/http';
import { fetchReleaseDetailsJob } from '@segue/shared/contracts/jobs';
import type { Own } from '../../access/index.js';
import { RunsService } from '../../jobs/index.js';
import { DetailsRepository } from './details.repository.js';

/** More ids than this would not fit a job's payload; then all that lack details are fetched, which includes them. */
const IDS_IN_PAYLOAD = 1000;

@Injectable()
export class ReleaseDetailsService {
  constructor(
    private readonly details: DetailsRepository,
    private readonly runs: RunsService,
  ) {}

  /**
   * Queues the fetching of tracklists, in the person's own name at Discogs: of these releases, or of all in their
   * collection that lack them.
   * @param requestedById who watches the run, where the collection is that of somebody who is followed
   * @throws conflict when one such run is under way already
   */
  async fetch(
    owner: Own,
    releaseIds: readonly string[] | undefined,
    requestedById = owner.ownerId,
  ): Promise<{ run: Run | null; releases: number }> {
    const ids = releaseIds === undefined || releaseIds.length > IDS_IN_PAYLOAD ? null : [...releaseIds];
    const waiting =
      ids === null ? await this.details.countListed(owner) : (await this.details.listed(owner, ids)).length;
    if (waiting === 0) return { run: null, releases: 0 };
    const run = await this.runs.start(fetchReleaseDetailsJob, {
      payload: { releaseIds: ids, userId: owner.ownerId },
      title: waiting === 1 ? '1 release' : `${waiting} releases`,
      subject: { kind: 'collection', id: owner.ownerId },
      requestedById,
      ...(ids === null && { dedupeKey: keyOf(owner) }),
    });
    return { run, releases: waiting };
  }

  /** After an import or a sync: fetches what is missing, unless that is being done. */
  async fetchMissing(owner: Own, requestedById = owner.ownerId): Promise<void> {
    if (await this.runs.isLive(keyOf(owner))) return;
    await this.fetch(owner, undefined, requestedById);
  }
}

const keyOf = ({ ownerId }: Own): string => `${fetchReleaseDetailsJob.name}:${ownerId}`;
