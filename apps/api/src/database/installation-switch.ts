import { Injectable } from '@nestjs/common';
import { PrismaService } from './prisma.service.js';

/** A yes or no for the whole installation: yes until an owner says no. */
@Injectable()
export abstract class InstallationSwitch {
  /** Of its setting. */
  protected abstract readonly key: string;

  constructor(private readonly prisma: PrismaService) {}

  async isOn(): Promise<boolean> {
    const setting = await this.prisma.setting.findFirst({ where: { userId: null, key: this.key } });
    return setting?.value !== false;
  }

  async turn(on: boolean): Promise<void> {
    const where = { userId: null, key: this.key };
    const { count } = await this.prisma.setting.updateMany({ where, data: { value: on } });
    if (count === 0) await this.prisma.setting.create({ data: { key: this.key, value: on } });
  }
}
