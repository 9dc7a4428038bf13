import { Injectable } from '@nestjs/common';
import { fetchReleaseDetailsJob, type JobContext, type ResultOf } from '@segue/shared/contracts/jobs';
import type { DiscogsReleaseId } from '@segue/shared/domain/music';
import { TypedError } from '@segue/shared/node';
import { onBehalfOf } from '../../access/index.js';
import { CatalogueError, type GetRelease } from '../../adapters/catalogues/index.js';
import { HostsJob } from '../../jobs/index.js';
import { DiscogsCredentials } from '../discogs/index.js';
import { TrackChanges } from '../tracks/index.js';
import { DetailsRepository, type ListedRelease } from './details.repository.js';
import { DetailsWriter } from './details-writer.js';
import { GatheredChanges } from './gathered-changes.js';

type Context = JobContext<typeof fetchReleaseDetailsJob>;
type Counts = ResultOf<typeof fetchReleaseDetailsJob>;

/** After so many releases in a row that failed, the catalogue is away rather than the releases broken. */
const PATIENCE = 5;

/** Releases of a run that are asked for at a time: one is written while another is on its way. */
const TOGETHER = 4;

/** Runs at a time; each person's has a limit of its own at Discogs. */
const AT_A_TIME = 4;

/**
 * Asks the catalogue, in the name of the person whose records they are, for every release that is only listed, a few
 * at a time: the limiter sets the pace.
 */
@Injectable()
export class FetchReleaseDetailsHandler {
  constructor(
    private readonly credentials: DiscogsCredentials,
    private readonly details: DetailsRepository,
    private readonly writer: DetailsWriter,
    private readonly changes: TrackChanges,
  ) {}

  @HostsJob(fetchReleaseDetailsJob, AT_A_TIME)
  async handle(context: Context): Promise<Counts> {
    const { userId, releaseIds } = context.payload;
    const catalogue = await this.catalogueFor(context);
    const releases = await this.details.listed(onBehalfOf(userId), releaseIds);
    const counts: Counts = { detailed: 0, missing: 0, failed: 0 };
    const changed = new GatheredChanges((ids) => this.changes.releases(ids));
    let failedInARow = 0;
    for (let done = 0; done < releases.length; done += TOGETHER) {
      context.signal.throwIfAborted();
      const some = releases.slice(done, done + TOGETHER);
      context.report({ done, total: releases.length, message: labelOf(some) });
      for (const [place, outcome] of (await this.fetchAll(some, catalogue, context)).entries()) {
        counts[outcome] += 1;
        failedInARow = outcome === 'failed' ? failedInARow + 1 : 0;
        const { id } = some[place] ?? {};
        if (outcome === 'detailed' && id !== undefined) changed.add(id);
      }
      if (failedInARow >= PATIENCE)
        throw new Error('Discogs does not answer. The tracklists that are missing come later.');
    }
    await changed.told();
    context.report({ done: releases.length, total: releases.length, message: 'All tracklists are in' });
    return counts;
  }

  private async catalogueFor(context: Context): Promise<GetRelease> {
    try {
      return await this.credentials.catalogueFor(onBehalfOf(context.payload.userId));
    } catch (error) {
      if (!(error instanceof TypedError) || error.code !== 'not-configured') throw error;
      return context.fail('not-configured', error.message);
    }
  }

  /** Ends when all of them have ended: nothing goes on behind a job that is over. @throws what the first one threw */
  private async fetchAll(
    releases: readonly ListedRelease[],
    catalogue: GetRelease,
    context: Context,
  ): Promise<(keyof Counts)[]> {
    const settled = await Promise.allSettled(
      releases.map((release) => this.fetchOne(release, catalogue, context)),
    );
    return settled.map((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
  }

  private async fetchOne(
    release: ListedRelease,
    catalogue: GetRelease,
    context: Context,
  ): Promise<keyof Counts> {
    // Somebody else who has this record may have asked for it meanwhile: it is fetched once for all.
    if (!(await this.details.isListed(release.id))) return 'detailed';
    try {
      const answer = await catalogue.getRelease(release.discogsId as DiscogsReleaseId, {
        signal: context.signal,
      });
      if (answer === null) {
        await this.details.markMissing(release.id);
        return 'missing';
      }
      if (answer.status === 'found') await this.writer.write(release.id, answer.release, answer.etag);
      return 'detailed';
    } catch (error) {
      if (!(error instanceof CatalogueError)) throw error;
      return this.afterError(error, context);
    }
  }

  private async afterError(error: CatalogueError, context: Context): Promise<'failed'> {
    context.signal.throwIfAborted();
    if (error.kind === 'rate-limited') context.rateLimited(error.retryAfterMs ?? 60_000, error.message);
    if (error.status === 401)
      await this.credentials.refused(onBehalfOf(context.payload.userId), error.message);
    if (error.kind === 'not-configured' || error.kind === 'offline')
      context.fail('not-configured', error.message);
    return 'failed';
  }
}

function labelOf([first]: readonly ListedRelease[]): string {
  return first === undefined ? '' : `${first.artistCredit} – ${first.title}`;
}
