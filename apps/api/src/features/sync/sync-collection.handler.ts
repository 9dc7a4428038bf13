import { Injectable } from '@nestjs/common';
import { syncCollectionJob, type JobContext, type ResultOf } from '@segue/shared/contracts/jobs';
import { TypedError } from '@segue/shared/node';
import { onBehalfOf } from '../../access/index.js';
import { CatalogueError, type PersonalCatalogue } from '../../adapters/catalogues/index.js';
import { DiscogsAccountsRepository, DiscogsCredentials, type StoredAccount } from '../discogs/index.js';
import { HostsJob } from '../../jobs/index.js';
import { AccountFacts } from './account-facts.js';
import { CollectionListing } from './collection-listing.js';
import { MarkGone } from './mark-gone.js';
import { SyncBatchesRepository } from './sync-batches.repository.js';
import type { SyncTarget } from './sync-target.js';
import { WantlistListing } from './wantlist-listing.js';

type Context = JobContext<typeof syncCollectionJob>;

/** Runs at a time; each account has a limit of its own at Discogs. */
const AT_A_TIME = 4;

/** Brings a collection in step: what is there now, then what is gone, then wantlist and value. */
@Injectable()
export class SyncCollectionHandler {
  constructor(
    private readonly accounts: DiscogsAccountsRepository,
    private readonly credentials: DiscogsCredentials,
    private readonly batches: SyncBatchesRepository,
    private readonly facts: AccountFacts,
    private readonly collection: CollectionListing,
    private readonly gone: MarkGone,
    private readonly wantlist: WantlistListing,
  ) {}

  @HostsJob(syncCollectionJob, AT_A_TIME)
  async handle(context: Context): Promise<ResultOf<typeof syncCollectionJob>> {
    const owner = onBehalfOf(context.payload.userId);
    try {
      return await this.sync(context);
    } catch (error) {
      context.signal.throwIfAborted();
      if (!(error instanceof CatalogueError)) throw error;
      if (error.kind === 'not-configured') await this.credentials.refused(owner, error.message);
      return giveUp(error, context);
    }
  }

  private async sync(context: Context): Promise<ResultOf<typeof syncCollectionJob>> {
    const { importId } = context.payload;
    const { target, total } = await this.targetOf(context);
    const names = await this.facts.names(target);
    const complete = await this.collection.read(target, names, total);
    if (complete) await this.gone.mark(target, new Date());
    if (this.facts.wantsWantlist(target)) {
      await this.wantlist.read(target, new Date());
      if (!target.dryRun) await this.facts.wantlistAsked(target);
    }
    await this.facts.refreshValue(target);
    return { importId, ...(await this.batches.close(importId)), complete };
  }

  private async targetOf(context: Context): Promise<{ target: SyncTarget; total: number }> {
    const { userId, importId, dryRun } = context.payload;
    const owner = onBehalfOf(userId);
    const account = await this.accounts.find(owner);
    const batch = await this.batches.claim(owner, importId, context.runId);
    if (account === null || batch === null)
      return context.fail('not-connected', 'This Discogs account is no longer connected. Connect it again.');
    const catalogue = await this.catalogueOf(account, context);
    return { target: { owner, account, catalogue, importId, dryRun, context }, total: batch.total };
  }

  /** Credentials that do not open (SECRETS_KEY is another one) are as good as refused. */
  private async catalogueOf(account: StoredAccount, context: Context): Promise<PersonalCatalogue> {
    try {
      return this.credentials.catalogueOf(account);
    } catch (error) {
      if (!(error instanceof TypedError) || error.code !== 'not-configured') throw error;
      await this.credentials.refused(onBehalfOf(account.userId), error.message);
      return context.fail('refused', error.message);
    }
  }
}

function giveUp(error: CatalogueError, context: Context): never {
  switch (error.kind) {
    case 'rate-limited':
      return context.rateLimited(error.retryAfterMs ?? 60_000, error.message);
    case 'private':
      return context.fail('private', error.message);
    case 'offline':
    case 'not-configured':
      return context.fail('refused', error.message);
    case 'failed':
      throw error;
  }
}
