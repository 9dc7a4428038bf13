import { Injectable } from '@nestjs/common';
import type { Rule } from '@segue/shared/domain/query';
import type { Own } from '../../access/index.js';
import { keptPlan, PrismaService } from '../../database/index.js';

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

  of({ ownerId }: Own): Promise<OwnCrate[]> {
    return this.prisma.$queryRaw<OwnCrate[]>`
      ${keptPlan} SELECT id, name, rule FROM "Crate" WHERE "userId" = ${ownerId} ORDER BY name`;
  }
}
