import { Injectable } from '@nestjs/common';
import { pushToDiscogsJob, type JobContext, type ResultOf } from '@segue/shared/contracts/jobs';
import { onBehalfOf, type Own } from '../../access/index.js';
import { CatalogueError } from '../../adapters/catalogues/index.js';
import { DiscogsAccountsRepository, DiscogsCredentials } from '../discogs/index.js';
import { HostsJob } from '../../jobs/index.js';
import { PushCopy, type PushedCopy } from './push-copy.js';
import { PushRepository } from './push.repository.js';
import { labelOf } from './sync-target.js';

type Context = JobContext<typeof pushToDiscogsJob>;
type Result = ResultOf<typeof pushToDiscogsJob>;

/** Writes a confirmed batch, copy by copy. One that is written is not written again after a restart. */
@Injectable()
export class PushToDiscogsHandler {
  constructor(
    private readonly accounts: DiscogsAccountsRepository,
    private readonly credentials: DiscogsCredentials,
    private readonly copies: PushRepository,
    private readonly pushCopy: PushCopy,
  ) {}

  @HostsJob(pushToDiscogsJob)
  async handle(context: Context): Promise<Result> {
    const owner = onBehalfOf(context.payload.userId);
    try {
      return await this.push(owner, context);
    } catch (error) {
      context.signal.throwIfAborted();
      if (!(error instanceof CatalogueError)) throw error;
      if (error.kind === 'rate-limited') context.rateLimited(error.retryAfterMs ?? 60_000, error.message);
      if (error.kind === 'not-configured') await this.accounts.refuse(owner, error.message);
      if (error.kind !== 'failed' || !error.temporary) context.fail('refused', error.message);
      throw error;
    }
  }

  private async push(owner: Own, context: Context): Promise<Result> {
    const account = await this.accounts.find(owner);
    if (account === null)
      return context.fail('not-connected', 'This Discogs account is no longer connected.');
    if (!account.pushBack) return context.fail('not-allowed', 'Writing to Discogs was turned off.');
    const catalogue = this.credentials.catalogueOf(account);
    const { signal } = context;
    const result: Result = { written: 0, conflicts: [] };
    const copies = await this.copies.edited(owner, context.payload.itemIds);
    for (const [done, copy] of copies.entries()) {
      signal.throwIfAborted();
      context.report({ done, total: copies.length, message: labelOf(copy) });
      const pushed: PushedCopy = await this.pushCopy.push(copy, { account, catalogue, signal });
      if (pushed.conflict === null) result.written += 1;
      else result.conflicts.push({ itemId: copy.id, label: labelOf(copy), message: pushed.conflict });
    }
    return result;
  }
}
