import { Injectable } from '@nestjs/common';
import type { PairVerdict, RatedPair, TrackRow } from '@segue/shared/contracts/http';
import { notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { Transactions } from '../../database/index.js';
import { toTrackRow, TrackViewRepository } from '../tracks/index.js';
import { PairsRepository, type StoredPair } from './pairs.repository.js';

@Injectable()
export class PairsService {
  constructor(
    private readonly pairs: PairsRepository,
    private readonly views: TrackViewRepository,
    private readonly transactions: Transactions,
  ) {}

  async list(person: Own): Promise<{ items: RatedPair[] }> {
    const pairs = await this.pairs.of(person);
    const ids = [...new Set(pairs.flatMap(({ fromId, toId }) => [fromId, toId]))];
    const views = await this.views.any(person, ids);
    const rows = new Map(views.map((view) => [view.id, toTrackRow(view)]));
    return { items: pairs.flatMap((pair) => withTracks(pair, rows) ?? []) };
  }

  /**
   * @throws not-found when one of both is no track of this person
   * @throws unprocessable when it is twice the same track
   */
  async rate(person: Own, fromId: string, toId: string, verdict: PairVerdict): Promise<RatedPair> {
    const views = await this.views.owned(person, [fromId, toId]);
    const rows = new Map(views.map((view) => [view.id, toTrackRow(view)]));
    if (!rows.has(fromId) || !rows.has(toId)) throw notFound('A track of the pair');
    if (fromId === toId) throw unprocessable('A pair is made of two tracks; this is the same one twice.');
    const stored = await this.transactions.run((tx) => this.pairs.rate(person, fromId, toId, verdict, tx));
    const rated = withTracks(stored, rows);
    if (rated === null) throw notFound('A track of the pair');
    return rated;
  }

  /** @throws not-found */
  async forget(person: Own, fromId: string, toId: string): Promise<void> {
    if (!(await this.pairs.forget(person, fromId, toId))) throw notFound('This pair');
  }
}

function withTracks(pair: StoredPair, rows: ReadonlyMap<string, TrackRow>): RatedPair | null {
  const [from, to] = [rows.get(pair.fromId), rows.get(pair.toId)];
  return from && to ? { from, to, verdict: pair.verdict, ratedAt: pair.ratedAt.toISOString() } : null;
}
