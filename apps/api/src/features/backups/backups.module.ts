import { type DynamicModule, Module } from '@nestjs/common';
import type { BackupGround } from './backup-ground.js';
import { BackupSettingsRepository } from './backup-settings.repository.js';
import { BACKUP_GROUND } from './backup-token.js';
import { BackupsController } from './backups.controller.js';
import { BackupsOutcomes } from './backups.outcomes.js';
import { BackupsService } from './backups.service.js';
import { DailyBackup } from './daily-backup.js';
import { SearchModule } from '../search/index.js';
import { LiveProgress } from './live-progress.js';
import { RestoreBackupHandler } from './restore-backup.handler.js';
import { RestoreMessenger } from './restore-messenger.js';
import { VerifyBackupHandler } from './verify-backup.handler.js';
import { WeeklyTrial } from './weekly-trial.js';
import { WriteBackupHandler } from './write-backup.handler.js';

/** Backups of the whole installation. */
@Module({})
export class BackupsModule {
  static with(ground: BackupGround): DynamicModule {
    return {
      module: BackupsModule,
      imports: [SearchModule],
      controllers: [BackupsController],
      providers: [
        { provide: BACKUP_GROUND, useValue: ground },
        ...[BackupSettingsRepository, BackupsOutcomes, BackupsService, DailyBackup, WeeklyTrial],
        ...[LiveProgress, RestoreMessenger],
        ...[RestoreBackupHandler, VerifyBackupHandler, WriteBackupHandler],
      ],
    };
  }
}
