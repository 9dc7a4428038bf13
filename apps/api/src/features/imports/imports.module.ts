import { Module } from '@nestjs/common';
import { ReleasesModule } from '../releases/index.js';
import { TracksModule } from '../tracks/index.js';
import { CollectionRepository } from './collection.repository.js';
import { ExportImporter } from './export-importer.js';
import { ImportBatchWriter } from './import-batch.js';
import { ImportCollectionHandler } from './import-collection.handler.js';
import { ImportsController } from './imports.controller.js';
import { ImportsOutcomes } from './imports.outcomes.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsService } from './imports.service.js';

@Module({
  imports: [ReleasesModule, TracksModule],
  controllers: [ImportsController],
  providers: [
    CollectionRepository,
    ExportImporter,
    ImportBatchWriter,
    ImportCollectionHandler,
    ImportsOutcomes,
    ImportsRepository,
    ImportsService,
  ],
  exports: [ExportImporter],
})
export class ImportsModule {}
