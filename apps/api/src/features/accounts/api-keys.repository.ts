import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
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

  listOf({ ownerId }: Own): Promise<ApiKeyRow[]> {
    return this.prisma.apikey.findMany({
      where: { referenceId: ownerId },
      orderBy: { createdAt: 'desc' },
      select: shown,
    });
  }

  /** @returns whether the user had such a key */
  async remove({ ownerId }: Own, id: string): Promise<boolean> {
    return (await this.prisma.apikey.deleteMany({ where: { id, referenceId: ownerId } })).count > 0;
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
