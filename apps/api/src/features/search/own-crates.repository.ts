import { Injectable } from '@nestjs/common';
import type { Rule } from '@segue/shared/domain/query';
import type { Own } from '../../access/index.js';
import { PrismaService } from '../../database/index.js';

/** A crate as a search needs it. */
export interface OwnCrate {
  readonly id: string;
  readonly name: string;
  /** Of a smart one; null for a plain one. */
  readonly rule: Rule | null;
}

/** A person's own crates, for what names them. */
@Injectable()
export class OwnCratesRepository {
  constructor(private readonly prisma: PrismaService) {}

  async of({ ownerId: userId }: Own): Promise<OwnCrate[]> {
    const select = { id: true, name: true, rule: true } as const;
    const rows = await this.prisma.crate.findMany({ where: { userId }, select, orderBy: { name: 'asc' } });
    return rows.map(({ rule, ...crate }) => ({ ...crate, rule: rule as Rule | null }));
  }
}
