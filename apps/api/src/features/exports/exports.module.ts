import { Module } from '@nestjs/common';
import { BackupRepository } from './backup/backup.repository.js';
import { CollectionExportRepository } from './collection-export.repository.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';

@Module({
  controllers: [ExportsController],
  providers: [BackupRepository, CollectionExportRepository, ExportsService],
})
export class ExportsModule {}
