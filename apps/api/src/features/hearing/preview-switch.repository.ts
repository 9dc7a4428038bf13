import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../database/index.js';

const KEY = 'previews';

/** Whether catalogues may be asked for previews: one switch for the installation, on until an owner turns it. */
@Injectable()
export class PreviewSwitch {
  constructor(private readonly prisma: PrismaService) {}

  async isOn(): Promise<boolean> {
    const setting = await this.prisma.setting.findFirst({ where: { userId: null, key: KEY } });
    return setting?.value !== false;
  }

  async turn(on: boolean): Promise<void> {
    const { count } = await this.prisma.setting.updateMany({
      where: { userId: null, key: KEY },
      data: { value: on },
    });
    if (count === 0) await this.prisma.setting.create({ data: { key: KEY, value: on } });
  }
}
