import { Injectable } from '@nestjs/common';
import { analysisSettings, type AnalysisSettings } from '@segue/shared/contracts/http';
import type { Own } from '../../access/index.js';
import { PrismaService } from '../../database/index.js';

const KEY = 'analysis';
const USUAL: AnalysisSettings = { bpmRange: null };

/** How a person wants their tracks to be heard. */
@Injectable()
export class AnalysisSettingsRepository {
  constructor(private readonly prisma: PrismaService) {}

  async of({ ownerId: userId }: Own): Promise<AnalysisSettings> {
    const row = await this.prisma.setting.findUnique({ where: { userId_key: { userId, key: KEY } } });
    return row === null ? USUAL : analysisSettings.parse(row.value);
  }

  async save({ ownerId: userId }: Own, value: AnalysisSettings): Promise<AnalysisSettings> {
    const where = { userId_key: { userId, key: KEY } };
    await this.prisma.setting.upsert({ where, create: { userId, key: KEY, value }, update: { value } });
    return value;
  }
}
