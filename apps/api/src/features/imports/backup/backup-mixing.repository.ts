import { Injectable } from '@nestjs/common';
import type { MixSettings } from '@segue/shared/contracts/http';
import type { Own } from '../../../access/index.js';
import type { Db } from '../../../database/index.js';
import type { BackupPair } from '../../exports/index.js';
import { MIX_SETTINGS_KEY } from '../../mix-rules/index.js';

/** Brings back how a person mixes. What is here already stays: each method answers whether it added anything. */
@Injectable()
export class BackupMixingRepository {
  /** "Never" is meant both ways: beside it nothing else is said of two tracks. */
  async addPair(
    { ownerId: userId }: Own,
    { fromId, toId }: { fromId: string; toId: string },
    { verdict, ratedAt }: BackupPair,
    db: Db,
  ): Promise<boolean> {
    const back = { fromId: toId, toId: fromId };
    const against = verdict === 'never' ? back : { ...back, verdict: 'never' };
    const here = await db.ratedPair.count({ where: { userId, OR: [{ fromId, toId }, against] } });
    if (here > 0) return false;
    await db.ratedPair.create({ data: { userId, fromId, toId, verdict, ratedAt: new Date(ratedAt) } });
    return true;
  }

  async addSettings({ ownerId: userId }: Own, value: MixSettings, db: Db): Promise<boolean> {
    const data = [{ userId, key: MIX_SETTINGS_KEY, value }];
    return (await db.setting.createMany({ data, skipDuplicates: true })).count > 0;
  }
}
