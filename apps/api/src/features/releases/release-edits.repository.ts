import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import type { Db, Prisma } from '../../database/index.js';

/** What a person may say of a release instead of the catalogue. */
export const EDIT_FIELDS = [
  'title',
  'artist',
  'year',
  'country',
  'label',
  'catalogNumber',
  'format',
  'genres',
  'styles',
  'cover',
] as const;
export type EditField = (typeof EDIT_FIELDS)[number];

/** A person's own words on releases; nothing that comes from a catalogue ever writes here. */
@Injectable()
export class ReleaseEditsRepository {
  /** Null takes the person's word back. */
  async say(
    { ownerId: userId }: Own,
    releaseId: string,
    field: EditField,
    value: Prisma.InputJsonValue | null,
    db: Db,
  ): Promise<void> {
    const key = { userId, releaseId, field };
    if (value === null) await db.releaseEdit.deleteMany({ where: key });
    else
      await db.releaseEdit.upsert({
        where: { userId_releaseId_field: key },
        create: { ...key, value },
        update: { value },
      });
  }
}
