import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { PrismaService } from '../../database/index.js';

const KEY = 'discogs-oauth';

/** The step between "connect" and the way back from Discogs, one for a person. */
@Injectable()
export class OauthStepsRepository {
  constructor(private readonly prisma: PrismaService) {}

  async keep({ ownerId: userId }: Own, value: string): Promise<void> {
    await this.prisma.setting.upsert({
      where: { userId_key: { userId, key: KEY } },
      create: { userId, key: KEY, value },
      update: { value },
    });
  }

  /** Answers it once. */
  async take({ ownerId: userId }: Own): Promise<string | null> {
    const step = await this.prisma.setting.findUnique({ where: { userId_key: { userId, key: KEY } } });
    if (step === null) return null;
    const { count } = await this.prisma.setting.deleteMany({ where: { id: step.id } });
    return count === 1 && typeof step.value === 'string' ? step.value : null;
  }
}
