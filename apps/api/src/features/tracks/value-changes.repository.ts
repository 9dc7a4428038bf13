import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { Prisma, type Db } from '../../database/index.js';
import type { OwnChange } from './own-words.js';

/** Rows of one statement. */
const PORTION = 2000;

/** Of an edit of many tracks, or of taking one back. */
export interface ChangeOrigin {
  readonly batchId: string;
  readonly undo: boolean;
}

/** Remembers what a person's words were before and after each change. */
@Injectable()
export class ValueChangesRepository {
  async record(
    { ownerId: userId }: Own,
    changes: readonly OwnChange[],
    origin: ChangeOrigin | null,
    db: Db,
  ): Promise<void> {
    const rows = changes.map(({ trackId, field, before, after }) => {
      return {
        userId,
        trackId,
        field,
        before: before ?? Prisma.DbNull,
        after: after ?? Prisma.DbNull,
        ...origin,
      };
    });
    for (let from = 0; from < rows.length; from += PORTION)
      await db.trackValueChange.createMany({ data: rows.slice(from, from + PORTION) });
  }
}
