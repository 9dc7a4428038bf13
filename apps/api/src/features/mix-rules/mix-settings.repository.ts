import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { PrismaService, type Prisma } from '../../database/index.js';

/** Where in a person's settings it is. */
export const MIX_SETTINGS_KEY = 'mix-settings';

/** A person's own way to mix, as one row of their settings. */
@Injectable()
export class MixSettingsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** As it was stored, or undefined. */
  async find({ ownerId: userId }: Own): Promise<unknown> {
    const row = await this.prisma.setting.findUnique({
      where: { userId_key: { userId, key: MIX_SETTINGS_KEY } },
    });
    return row?.value;
  }

  async save({ ownerId: userId }: Own, value: Prisma.InputJsonObject): Promise<void> {
    await this.prisma.setting.upsert({
      where: { userId_key: { userId, key: MIX_SETTINGS_KEY } },
      create: { userId, key: MIX_SETTINGS_KEY, value },
      update: { value },
    });
  }

  async remove({ ownerId: userId }: Own): Promise<void> {
    await this.prisma.setting.deleteMany({ where: { userId, key: MIX_SETTINGS_KEY } });
  }
}
