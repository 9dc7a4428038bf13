import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../database/index.js';

/** Which kinds of job the owner has paused. */
@Injectable()
export class QueuePausesRepository {
  constructor(private readonly prisma: PrismaService) {}

  async kinds(): Promise<ReadonlySet<string>> {
    return new Set((await this.prisma.queuePause.findMany()).map(({ kind }) => kind));
  }

  async set(kind: string, paused: boolean): Promise<void> {
    if (paused) await this.prisma.queuePause.upsert({ where: { kind }, create: { kind }, update: {} });
    else await this.prisma.queuePause.deleteMany({ where: { kind } });
  }
}
