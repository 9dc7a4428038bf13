import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { backupRoutes, Run, RouteOutput } from '@segue/shared/contracts/http';
import {
  restoreBackupJob,
  verifyBackupJob,
  writeBackupJob,
  type BackupReason,
} from '@segue/shared/contracts/jobs';
import { TypedError, unprocessable } from '@segue/shared/node';
import { findPrograms } from '../../database/dump/index.js';
import { knownMigrations } from '../../database/index.js';
import { RunsService, Schedules } from '../../jobs/index.js';
import type { BackupGround } from './backup-ground.js';
import { BackupSettingsRepository } from './backup-settings.repository.js';
import { BACKUP_GROUND } from './backup-token.js';
import { toBackup } from './backup.mapper.js';
import { adoptArchive } from './adopt-archive.js';
import { fitsHere } from './fits-here.js';
import { DAILY_BACKUP } from './schedule-names.js';

type BackupSettings = RouteOutput<typeof backupRoutes.saveSettings>;

/** Live work on backups has this key: one at a time, whatever it is. */
export const BACKUP_KEY = 'backups';

@Injectable()
export class BackupsService {
  constructor(
    @Inject(BACKUP_GROUND) private readonly ground: BackupGround,
    private readonly settings: BackupSettingsRepository,
    private readonly runs: RunsService,
    private readonly schedules: Schedules,
  ) {}

  async list() {
    const { store, secretsKey } = this.ground;
    const [backups, settings, problem, known] = await Promise.all([
      ...([store.list(), this.allSettings(), this.problem(), knownMigrations()] as const),
    ]);
    const next = settings.daily ? await this.nextDaily() : null;
    return {
      ...{ folder: store.folder, problem, settings },
      next: next?.toISOString() ?? null,
      items: backups.map((backup) => toBackup(backup, fitsHere(backup.manifest, known, secretsKey))),
    };
  }

  /** @throws TypedError `not-configured` where pg_dump does not go with the server; `conflict` while one is at work */
  async start(reason: BackupReason, requestedById: string | null): Promise<Run> {
    await findPrograms(await this.settings.serverMajor());
    const title = reason === 'daily' ? 'The daily backup' : 'A backup';
    return this.runs.start(writeBackupJob, {
      payload: { reason },
      title,
      requestedById,
      dedupeKey: BACKUP_KEY,
    });
  }

  /**
   * Takes in a backup from elsewhere.
   * @throws TypedError `unprocessable` for what is none, or is damaged; `not-configured`
   */
  async adopt(path: string) {
    const backup = await adoptArchive(this.ground, path, await this.settings.serverMajor());
    return toBackup(backup, fitsHere(backup.manifest, await knownMigrations(), this.ground.secretsKey));
  }

  /** @throws TypedError `not-found`; `conflict` while other work on backups is under way; `not-configured` */
  async verify(backupId: string, requestedById: string | null): Promise<Run> {
    const { manifest } = await this.ground.store.get(backupId);
    await findPrograms(await this.settings.serverMajor());
    const title = `The backup of ${dayOf(manifest.createdAt)}`;
    const work = { requestedById, dedupeKey: BACKUP_KEY, title };
    return this.runs.start(verifyBackupJob, { payload: { backupId }, ...work });
  }

  /** @throws TypedError as {@link verify}; `unprocessable` for a backup of a newer Segue */
  async restore(backupId: string, requestedById: string): Promise<Run> {
    const { manifest } = await this.ground.store.get(backupId);
    const { refusal } = fitsHere(manifest, await knownMigrations(), this.ground.secretsKey);
    if (refusal !== null) throw unprocessable(refusal);
    await findPrograms(await this.settings.serverMajor());
    const payload = { backupId, requestedById, confirmedAt: new Date().toISOString() };
    const title = `The backup of ${dayOf(manifest.createdAt)}`;
    return this.runs.start(restoreBackupJob, { payload, title, requestedById, dedupeKey: BACKUP_KEY });
  }

  /** @throws TypedError `unavailable` while Redis is away and the nightly one is to be switched */
  async saveSettings({ daily, keep }: BackupSettings): Promise<BackupSettings> {
    await this.settings.save({ keep });
    if (daily !== (await this.schedules.isOn(DAILY_BACKUP))) await this.schedules.switch(DAILY_BACKUP, daily);
    return this.allSettings();
  }

  /** @throws TypedError `not-found` */
  async open(id: string): Promise<{ size: number; content: Readable }> {
    const { size } = await this.ground.store.get(id);
    return { size, content: await this.ground.store.read(id) };
  }

  /** @throws TypedError `not-found` */
  async remove(id: string): Promise<void> {
    await this.ground.store.get(id);
    await this.ground.store.remove(id);
  }

  private async allSettings(): Promise<BackupSettings> {
    const [daily, { keep }] = await Promise.all([this.schedules.isOn(DAILY_BACKUP), this.settings.get()]);
    return { daily, keep };
  }

  private async nextDaily(): Promise<Date | null> {
    const schedules = await this.schedules.list();
    return schedules.find(({ contract }) => contract.name === DAILY_BACKUP)?.nextAt ?? null;
  }

  /** Why none can be made here, in words; null when nothing is in the way. */
  private async problem(): Promise<string | null> {
    try {
      await findPrograms(await this.settings.serverMajor());
      return null;
    } catch (error) {
      if (error instanceof TypedError && error.code === 'not-configured') return error.message;
      throw error;
    }
  }
}

/** "2026-11-27 02:00" in UTC: a title is the same wherever it is read. */
const dayOf = (at: string): string => at.slice(0, 16).replace('T', ' ');
