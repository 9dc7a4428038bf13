import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PrismaService } from '../../database/index.js';

const KEY = 'backups';

const settingsSchema = z.object({ keep: z.number().int() });
type KeptSettings = z.output<typeof settingsSchema>;

const usual: KeptSettings = { keep: 14 };

/** How many backups stay, for the installation. Whether they are made by themselves is the switch of their schedule. */
@Injectable()
export class BackupSettingsRepository {
  constructor(private readonly prisma: PrismaService) {}

  async get(): Promise<KeptSettings> {
    const setting = await this.prisma.setting.findFirst({ where: { userId: null, key: KEY } });
    return setting === null ? usual : settingsSchema.parse(setting.value);
  }

  async save(value: KeptSettings): Promise<void> {
    const { count } = await this.prisma.setting.updateMany({
      where: { userId: null, key: KEY },
      data: { value },
    });
    if (count === 0) await this.prisma.setting.create({ data: { key: KEY, value } });
  }

  /** Version of the server: its major number, such as 17. */
  async serverMajor(): Promise<number> {
    const [row] = await this.prisma.$queryRaw<{ major: number }[]>`
      SELECT current_setting('server_version_num')::int / 10000 AS major`;
    return row?.major ?? 0;
  }
}
