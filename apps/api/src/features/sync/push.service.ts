import { Injectable } from '@nestjs/common';
import type { discogsRoutes, RouteOutput } from '@segue/shared/contracts/http';
import { pushToDiscogsJob } from '@segue/shared/contracts/jobs';
import { notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { RunsService } from '../../jobs/index.js';
import { DiscogsAccountsRepository } from '../discogs/index.js';
import { pushDifferences } from './push-plan.js';
import { PushRepository } from './push.repository.js';
import { labelOf } from './sync-target.js';

/** Edits on their way to Discogs: shown first, written when their owner confirmed them. */
@Injectable()
export class PushService {
  constructor(
    private readonly accounts: DiscogsAccountsRepository,
    private readonly copies: PushRepository,
    private readonly runs: RunsService,
  ) {}

  async preview(
    owner: Own,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<RouteOutput<typeof discogsRoutes.pushPreview>> {
    const account = await this.accounts.find(owner);
    if (account === null) return { items: [], total: 0 };
    const names = { ...account, stranger: false };
    const copies = await this.copies.edited(owner, null);
    const all = copies.flatMap((copy) =>
      pushDifferences(copy, names).map((difference) => {
        return { itemId: copy.id, label: labelOf(copy), ...difference };
      }),
    );
    return { items: all.slice(offset, offset + limit), total: all.length };
  }

  /** @throws not-found for copies of somebody else; unprocessable while pushing is off */
  async push(owner: Own, itemIds: readonly string[]): Promise<RouteOutput<typeof discogsRoutes.push>> {
    const ids = [...new Set(itemIds)];
    const account = await this.accounts.find(owner);
    if (account === null) throw notFound('A Discogs account of yours');
    if ((await this.copies.count(owner, ids)) !== ids.length) throw notFound('One of these copies');
    if (!account.pushBack)
      throw unprocessable('Writing to Discogs is off. Turn it on in the Discogs settings.');
    const run = await this.runs.start(pushToDiscogsJob, {
      payload: { userId: owner.ownerId, itemIds: ids },
      title: ids.length === 1 ? '1 record' : `${ids.length} records`,
      requestedById: owner.ownerId,
      dedupeKey: `${pushToDiscogsJob.name}:${owner.ownerId}`,
    });
    return { run };
  }
}
