import { Module } from '@nestjs/common';
import { ReleasesModule } from '../releases/index.js';
import { BackupCovers } from './backup/backup-covers.js';
import { BackupRepository } from './backup/backup.repository.js';
import { BackupSetsRepository } from './backup/backup-sets.repository.js';
import { CollectionExportRepository } from './collection-export.repository.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';

@Module({
  imports: [ReleasesModule],
  controllers: [ExportsController],
  providers: [
    BackupCovers,
    BackupRepository,
    BackupSetsRepository,
    CollectionExportRepository,
    ExportsService,
  ],
})
export class ExportsModule {}
