import { Injectable } from '@nestjs/common';
import { exportPaths, type PathMapping } from '@segue/shared/contracts/http';
import type { Own } from '../../../access/index.js';
import { PrismaService } from '../../../database/index.js';

const KEY = 'export-paths';

/** A person's own word on where their DJ computer finds the folders of this server. */
@Injectable()
export class ExportPathsRepository {
  constructor(private readonly prisma: PrismaService) {}

  async mappings({ ownerId: userId }: Own): Promise<PathMapping[]> {
    const setting = await this.prisma.setting.findUnique({ where: { userId_key: { userId, key: KEY } } });
    return setting === null ? [] : exportPaths.shape.mappings.parse(setting.value);
  }

  async save({ ownerId: userId }: Own, mappings: readonly PathMapping[]): Promise<void> {
    const value = mappings.map(({ here, there }) => ({ here, there }));
    await this.prisma.setting.upsert({
      where: { userId_key: { userId, key: KEY } },
      create: { userId, key: KEY, value },
      update: { value },
    });
  }
}
