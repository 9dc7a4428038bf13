import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../database/index.js';
import type { ApiKeyRow } from './accounts.mapper.js';

const shown = {
  id: true,
  name: true,
  start: true,
  createdAt: true,
  lastRequest: true,
  expiresAt: true,
} as const;

/** API keys; only their hashes are here. */
@Injectable()
export class ApiKeysRepository {
  constructor(private readonly prisma: PrismaService) {}

  listOf(userId: string): Promise<ApiKeyRow[]> {
    return this.prisma.apikey.findMany({
      where: { referenceId: userId },
      orderBy: { createdAt: 'desc' },
      select: shown,
    });
  }

  /** @returns whether the user had such a key */
  async remove(id: string, userId: string): Promise<boolean> {
    return (await this.prisma.apikey.deleteMany({ where: { id, referenceId: userId } })).count > 0;
  }

  /** The enabled key of a hash, whatever its date. */
  findByHash(hash: string): Promise<(ApiKeyRow & { referenceId: string }) | null> {
    return this.prisma.apikey.findFirst({
      where: { key: hash, enabled: true },
      select: { ...shown, referenceId: true },
    });
  }

  async markUsed(id: string, at: Date): Promise<void> {
    await this.prisma.apikey.updateMany({ where: { id }, data: { lastRequest: at } });
  }
}
