import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../database/index.js';

/** The few ids that indexing needs beside the views. */
@Injectable()
export class SearchRepository {
  constructor(private readonly prisma: PrismaService) {}

  async userIds(): Promise<string[]> {
    return (await this.prisma.user.findMany({ select: { id: true } })).map(({ id }) => id);
  }

  /** Those of these people who may sign in: a followed collection has nobody behind it. */
  async whoSignIn(ids: readonly string[]): Promise<Set<string>> {
    const where = { id: { in: [...ids] }, role: { not: 'followed' } };
    return new Set((await this.prisma.user.findMany({ where, select: { id: true } })).map(({ id }) => id));
  }

  /** Everybody who owns each of these releases. */
  async ownersOf(releaseIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.prisma.$queryRaw<{ releaseId: string; ownerIds: string[] }[]>`
      SELECT c."releaseId", array_agg(DISTINCT c."userId") AS "ownerIds" FROM "CollectionItem" c
      WHERE c."releaseId" = ANY(${[...new Set(releaseIds)]}::uuid[]) GROUP BY c."releaseId"`;
    return new Map(rows.map(({ releaseId, ownerIds }) => [releaseId, ownerIds]));
  }

  /** What these people are called, the name that is shown first. */
  async namesOf(ids: readonly string[]): Promise<{ id: string; names: string[] }[]> {
    const select = { id: true, name: true, username: true } as const;
    const people = await this.prisma.user.findMany({ where: { id: { in: [...ids] } }, select });
    return people.map(({ id, name, username }) => ({
      id,
      names: [name, ...(username === null ? [] : [username])],
    }));
  }

  async trackIdsOf(releaseIds: readonly string[]): Promise<string[]> {
    const rows = await this.prisma.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Track" WHERE "releaseId" = ANY(${releaseIds}::uuid[])`;
    return rows.map(({ id }) => id);
  }
}
