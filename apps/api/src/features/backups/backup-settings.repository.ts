import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PrismaService } from '../../database/index.js';

const KEY = 'backups';

const settingsSchema = z.object({ daily: z.boolean(), keep: z.number().int() });
export type BackupSettings = z.output<typeof settingsSchema>;

const usual: BackupSettings = { daily: true, keep: 14 };

/** Whether backups are made by themselves, and how many stay: for the installation. */
@Injectable()
export class BackupSettingsRepository {
  constructor(private readonly prisma: PrismaService) {}

  async get(): Promise<BackupSettings> {
    const setting = await this.prisma.setting.findFirst({ where: { userId: null, key: KEY } });
    return setting === null ? usual : settingsSchema.parse(setting.value);
  }

  async save(value: BackupSettings): Promise<BackupSettings> {
    const { count } = await this.prisma.setting.updateMany({
      where: { userId: null, key: KEY },
      data: { value },
    });
    if (count === 0) await this.prisma.setting.create({ data: { key: KEY, value } });
    return value;
  }

  /** Version of the server: its major number, such as 17. */
  async serverMajor(): Promise<number> {
    const [row] = await this.prisma.$queryRaw<{ major: number }[]>`
      SELECT current_setting('server_version_num')::int / 10000 AS major`;
    return row?.major ?? 0;
  }
}
