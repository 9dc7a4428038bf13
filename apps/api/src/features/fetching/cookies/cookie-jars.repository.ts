import { Injectable } from '@nestjs/common';
import { cookieService, type CookieService } from '@segue/shared/contracts/http';
import type { Own } from '../../../access/index.js';
import { PrismaService } from '../../../database/index.js';

export interface StoredJar {
  readonly service: CookieService;
  readonly storageKey: string;
  readonly domains: readonly string[];
  readonly count: number;
  readonly expiresAt: Date | null;
  readonly updatedAt: Date;
}

@Injectable()
export class CookieJarsRepository {
  constructor(private readonly prisma: PrismaService) {}

  async list({ ownerId: userId }: Own): Promise<StoredJar[]> {
    const rows = await this.prisma.cookieJar.findMany({ where: { userId }, orderBy: { service: 'asc' } });
    return rows.map((row) => ({ ...row, service: cookieService.parse(row.service) }));
  }

  async save(
    { ownerId: userId }: Own,
    { service, domains, ...facts }: Omit<StoredJar, 'updatedAt'>,
  ): Promise<StoredJar> {
    const row = { ...facts, domains: [...domains] };
    const saved = await this.prisma.cookieJar.upsert({
      where: { userId_service: { userId, service } },
      create: { userId, service, ...row },
      update: row,
    });
    return { ...saved, service };
  }

  async remove({ ownerId: userId }: Own, service: CookieService): Promise<boolean> {
    const { count } = await this.prisma.cookieJar.deleteMany({ where: { userId, service } });
    return count > 0;
  }
}
