import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../database/index.js';

@Injectable()
export class CleanupRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Removes runs that ended before `before`; those that a generation or an import still names stay. Returns how many. */
  runs(before: Date): Promise<number> {
    return this.prisma.$executeRaw`
      DELETE FROM "Run" r WHERE r."finishedAt" < ${before}
        AND NOT EXISTS (SELECT 1 FROM "Generation" g WHERE g."runId" = r.id)
        AND NOT EXISTS (SELECT 1 FROM "ImportBatch" b WHERE b."runId" = r.id)`;
  }

  /** Removes sessions and one-time proofs that ran out before `before`. Returns how many. */
  async signIns(before: Date): Promise<number> {
    const over = { where: { expiresAt: { lt: before } } };
    const [sessions, proofs] = await Promise.all([
      this.prisma.session.deleteMany(over),
      this.prisma.verification.deleteMany(over),
    ]);
    return sessions.count + proofs.count;
  }
}
