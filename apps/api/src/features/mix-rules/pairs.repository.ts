import { Injectable } from '@nestjs/common';
import { pairVerdict, type PairVerdict } from '@segue/shared/contracts/http';
import type { Own } from '../../access/index.js';
import { PrismaService, type Db } from '../../database/index.js';

export interface StoredPair {
  readonly fromId: string;
  readonly toId: string;
  readonly verdict: PairVerdict;
  readonly ratedAt: Date;
}

/** Pairs of tracks that a person has rated. */
@Injectable()
export class PairsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Newest first. */
  async of({ ownerId: userId }: Own): Promise<StoredPair[]> {
    const rows = await this.prisma.ratedPair.findMany({
      where: { userId },
      orderBy: [{ ratedAt: 'desc' }, { fromId: 'asc' }, { toId: 'asc' }],
    });
    return rows.map((row) => ({ ...row, verdict: pairVerdict.parse(row.verdict) }));
  }

  /** A pair has one verdict in each direction; "never" is meant both ways, so the way back goes. */
  async rate(
    { ownerId: userId }: Own,
    fromId: string,
    toId: string,
    verdict: PairVerdict,
    db: Db,
  ): Promise<StoredPair> {
    const back = { userId, fromId: toId, toId: fromId };
    await db.ratedPair.deleteMany({
      where: verdict === 'never' ? back : { ...back, verdict: 'never' },
    });
    const row = await db.ratedPair.upsert({
      where: { userId_fromId_toId: { userId, fromId, toId } },
      create: { userId, fromId, toId, verdict },
      update: { verdict, ratedAt: new Date() },
    });
    return { ...row, verdict };
  }

  async forget({ ownerId: userId }: Own, fromId: string, toId: string): Promise<boolean> {
    const { count } = await this.prisma.ratedPair.deleteMany({ where: { userId, fromId, toId } });
    return count > 0;
  }
}
