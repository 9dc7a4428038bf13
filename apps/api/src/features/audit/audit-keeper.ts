import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { AuditRepository } from './audit.repository.js';
import { AuditSettings } from './audit-settings.repository.js';

const DAY = 24 * 60 * 60_000;
const LOOK_EVERY = DAY / 4;

/** Removes from the log what is older than the days that it is kept. */
@Injectable()
export class AuditKeeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(AuditKeeper.name);
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly entries: AuditRepository,
    private readonly settings: AuditSettings,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.looking = this.look();
    }, LOOK_EVERY).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** @returns how many entries went */
  async removeOld(now: Date): Promise<number> {
    const days = await this.settings.days();
    return this.entries.removeBefore(new Date(now.getTime() - days * DAY));
  }

  private async look(): Promise<void> {
    try {
      await this.removeOld(new Date());
    } catch (error) {
      this.logger.warn(`Old entries could not be removed this time: ${String(error)}`);
    }
  }
}
