import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import { Prisma, type Db } from '../../../database/index.js';
import type { BackupCopy, BackupSpin, BackupTrack, BackupWish } from '../../exports/index.js';

type Json = Prisma.InputJsonValue;
const jsonOf = (value: Json | null): Json | typeof Prisma.JsonNull => value ?? Prisma.JsonNull;

/** What is kept as it was written. */
function fieldsOf(saved: BackupCopy) {
  const { copy, folder, mediaCondition, sleeveCondition, rating, notes } = saved;
  const { customFields, shelf, box, slot, ownerEdited } = saved;
  const facts = { copy, folder, mediaCondition, sleeveCondition, rating, notes };
  return { ...facts, customFields, shelf, box, slot, ownerEdited };
}

/**
 * Brings back what is one person's own. What is here already stays: each method answers whether it added anything.
 */
@Injectable()
export class BackupPersonalRepository {
  async addCopy({ ownerId: userId }: Own, releaseId: string, saved: BackupCopy, db: Db): Promise<boolean> {
    const { discogsInstance, discogsValues, addedAt, goneSince } = saved;
    const data = {
      ...fieldsOf(saved),
      userId,
      releaseId,
      discogsInstance: discogsInstance === null ? null : BigInt(discogsInstance),
      discogsValues: jsonOf(discogsValues),
      addedAt: new Date(addedAt),
      goneSince: goneSince === null ? null : new Date(goneSince),
    };
    const { count } = await db.collectionItem.createMany({ data: [data], skipDuplicates: true });
    return count > 0;
  }

  async addWish({ ownerId: userId }: Own, releaseId: string, saved: BackupWish, db: Db): Promise<boolean> {
    const { rating, notes, addedAt, goneSince } = saved;
    const gone = goneSince === null ? null : new Date(goneSince);
    const data = { userId, releaseId, rating, notes, addedAt: new Date(addedAt), goneSince: gone };
    return (await db.wantlistItem.createMany({ data: [data], skipDuplicates: true })).count > 0;
  }

  async addToTrack({ ownerId: userId }: Own, trackId: string, saved: BackupTrack, db: Db): Promise<boolean> {
    const { rating, tags, notes, edits, values, cues } = saved;
    const said = rating !== null || tags.length > 0 || notes !== '';
    const own = said ? [{ userId, trackId, rating, tags, notes }] : [];
    const added = [
      own.length > 0 && (await db.personalTrack.createMany({ data: own, skipDuplicates: true })),
      await this.addEdits({ userId, trackId }, edits, db),
      values.length > 0 &&
        (await db.trackValue.createMany({
          data: values.map((value) => ({ ...value, userId, trackId, value: jsonOf(value.value) })),
          skipDuplicates: true,
        })),
      cues.length > 0 &&
        (await db.trackCues.createMany({
          data: cues.map(({ source, grid, cues: points }) => {
            return { userId, trackId, source, grid: jsonOf(grid), cues: jsonOf(points) };
          }),
          skipDuplicates: true,
        })),
    ];
    return added.some((one) => one !== false && one.count > 0);
  }

  private async addEdits(whose: { userId: string; trackId: string }, edits: BackupTrack['edits'], db: Db) {
    const data = Object.entries(edits).map(([field, value]) => ({ ...whose, field, value: jsonOf(value) }));
    return data.length > 0 && db.trackEdit.createMany({ data, skipDuplicates: true });
  }

  async addSpin(
    { ownerId: userId }: Own,
    spin: { releaseId: string; trackId: string | null },
    { side, session, playedAt }: BackupSpin,
    db: Db,
  ): Promise<boolean> {
    const data = { userId, ...spin, side, session, playedAt: new Date(playedAt) };
    if ((await db.spin.count({ where: data })) > 0) return false;
    await db.spin.create({ data });
    return true;
  }
}
