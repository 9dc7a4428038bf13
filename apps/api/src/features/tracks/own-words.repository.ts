import { Injectable } from '@nestjs/common';
import { keptValue } from '@segue/shared/contracts/http';
import type { Own } from '../../access/index.js';
import { Prisma, type Db } from '../../database/index.js';
import { NO_WORDS, OWN_FIELDS, type OwnChange, type OwnField, type OwnWords } from './own-words.js';

/** Reads and writes what a person says of many tracks at once. */
@Injectable()
export class OwnWordsRepository {
  /** Nobody else changes this person's words until the transaction ends: what is read here still holds when it is written. */
  async lock({ ownerId }: Own, db: Db): Promise<void> {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`own-words ${ownerId}`}, 0))`;
  }

  /** One entry for each of these tracks. */
  async of(
    { ownerId: userId }: Own,
    trackIds: readonly string[],
    db: Db,
  ): Promise<ReadonlyMap<string, OwnWords>> {
    const rows = await db.$queryRaw<{ trackId: string; field: string; value: unknown }[]>`
      SELECT w."trackId", w.field, w.value FROM (
        SELECT "trackId", field, value FROM "TrackValue" WHERE "userId" = ${userId} AND source = 'user'
        UNION ALL SELECT "trackId", field, value FROM "TrackEdit" WHERE "userId" = ${userId}
        UNION ALL SELECT "trackId", 'rating', to_jsonb(rating) FROM "PersonalTrack"
          WHERE "userId" = ${userId} AND rating IS NOT NULL
        UNION ALL SELECT "trackId", 'tags', to_jsonb(tags) FROM "PersonalTrack" WHERE "userId" = ${userId}
      ) w WHERE w."trackId" = ANY(${trackIds}::uuid[])`;
    const words = new Map<string, OwnWords>(trackIds.map((trackId) => [trackId, NO_WORDS]));
    for (const { trackId, field, value } of rows) {
      if (!isOwnField(field)) continue;
      words.set(trackId, { ...(words.get(trackId) ?? NO_WORDS), [field]: keptValue.parse(value) });
    }
    return words;
  }

  /** Writes the `after` of each change; of ratings, tags, tempo and key. */
  async save(mine: Own, changes: readonly OwnChange[], db: Db): Promise<void> {
    await this.savePersonal(mine, changes, db);
    for (const field of ['bpm', 'key'] as const)
      await this.saveValues(
        mine,
        field,
        changes.filter((change) => change.field === field),
        db,
      );
  }

  private async savePersonal({ ownerId }: Own, changes: readonly OwnChange[], db: Db): Promise<void> {
    const ratings = changes.filter(({ field }) => field === 'rating').map(toRow);
    const tags = changes.filter(({ field }) => field === 'tags').map(toRow);
    const ids = [...ratings, ...tags].map(({ id }) => id);
    if (ids.length === 0) return;
    await db.$executeRaw`
      INSERT INTO "PersonalTrack" ("userId", "trackId", rating, "updatedAt")
      SELECT ${ownerId}, x.id, x.value, now() AT TIME ZONE 'UTC'
      FROM jsonb_to_recordset(${JSON.stringify(ratings)}::jsonb) AS x(id uuid, value int)
      ON CONFLICT ("userId", "trackId") DO UPDATE SET rating = EXCLUDED.rating, "updatedAt" = EXCLUDED."updatedAt"`;
    await db.$executeRaw`
      INSERT INTO "PersonalTrack" ("userId", "trackId", tags, "updatedAt")
      SELECT ${ownerId}, x.id, x.value, now() AT TIME ZONE 'UTC'
      FROM jsonb_to_recordset(${JSON.stringify(tags)}::jsonb) AS x(id uuid, value text[])
      ON CONFLICT ("userId", "trackId") DO UPDATE SET tags = EXCLUDED.tags, "updatedAt" = EXCLUDED."updatedAt"`;
    // A row that says nothing is no row: what was taken back leaves no trace.
    await db.$executeRaw`
      DELETE FROM "PersonalTrack" WHERE "userId" = ${ownerId} AND "trackId" = ANY(${ids}::uuid[])
        AND rating IS NULL AND tags = '{}' AND notes = ''`;
  }

  private async saveValues(
    { ownerId: userId }: Own,
    field: 'bpm' | 'key',
    changes: readonly OwnChange[],
    db: Db,
  ): Promise<void> {
    if (changes.length === 0) return;
    const ids = changes.map(({ trackId }) => trackId);
    await db.trackValue.deleteMany({ where: { userId, field, source: 'user', trackId: { in: ids } } });
    const said = changes.flatMap(({ trackId, after }): Prisma.TrackValueCreateManyInput[] =>
      after === null ? [] : [{ trackId, userId, field, source: 'user', value: after }],
    );
    await db.trackValue.createMany({ data: said });
  }
}

const isOwnField = (field: string): field is OwnField => OWN_FIELDS.some((name) => name === field);

const toRow = ({ trackId, after }: OwnChange) => ({ id: trackId, value: after });
