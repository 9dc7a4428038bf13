import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import type { Db, Prisma } from '../../../database/index.js';
import type { BackupCrate } from '../../exports/index.js';

/** Brings crates back. */
@Injectable()
export class BackupCratesRepository {
  /** A crate is known by its name; one that is here stays as it is. Answers whether it was added. */
  async add(
    { ownerId: userId }: Own,
    { name, rule, createdAt }: BackupCrate,
    trackIds: readonly string[],
    db: Db,
  ): Promise<boolean> {
    const like = { userId, name: { equals: name, mode: 'insensitive' } } as const;
    if ((await db.crate.count({ where: like })) > 0) return false;
    const tracks = [...new Set(trackIds)].map((trackId, position) => ({ trackId, position }));
    const data = { userId, name, createdAt: new Date(createdAt), tracks: { createMany: { data: tracks } } };
    const json = rule as unknown as Prisma.InputJsonObject | null;
    await db.crate.create({ data: { ...data, ...(json !== null && { rule: json }) } });
    return true;
  }
}
