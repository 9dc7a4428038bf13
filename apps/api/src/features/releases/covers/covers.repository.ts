import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Grant } from '../../../access/index.js';
import { PrismaService } from '../../../database/index.js';

const cover = z.object({ hash: z.string() });

@Injectable()
export class CoversRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Hashes of the covers that these people uploaded for a release, in the order of `grants`. */
  async hashes(grants: readonly Grant<'collection'>[], releaseId: string): Promise<string[]> {
    const people = grants.map(({ ownerId }) => ownerId);
    const edits = await this.prisma.releaseEdit.findMany({
      where: { releaseId, field: 'cover', userId: { in: people } },
      select: { userId: true, value: true },
    });
    return people.flatMap((id) =>
      edits.filter(({ userId }) => userId === id).map(({ value }) => cover.parse(value).hash),
    );
  }
}
