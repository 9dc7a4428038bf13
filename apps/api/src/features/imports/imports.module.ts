import { Module } from '@nestjs/common';
import { PlaylistsModule } from '../playlists/index.js';
import { ReleasesModule } from '../releases/index.js';
import { TracksModule } from '../tracks/index.js';
import { BackupBatchWriter } from './backup/backup-batch.js';
import { BackupCovers } from './backup/backup-covers.js';
import { BackupImporter } from './backup/backup-importer.js';
import { BackupCratesRepository } from './backup/backup-crates.repository.js';
import { BackupMixingRepository } from './backup/backup-mixing.repository.js';
import { BackupPersonalRepository } from './backup/backup-personal.repository.js';
import { BackupPlaylistsRepository } from './backup/backup-playlists.repository.js';
import { BackupReleasesRepository } from './backup/backup-releases.repository.js';
import { BackupSets } from './backup/backup-sets.js';
import { CollectionRepository } from './collection.repository.js';
import { ExportImporter } from './export-importer.js';
import { ImportBatchWriter } from './import-batch.js';
import { ImportBackupHandler } from './import-backup.handler.js';
import { ImportCollectionHandler } from './import-collection.handler.js';
import { ImportsController } from './imports.controller.js';
import { ImportsOutcomes } from './imports.outcomes.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsService } from './imports.service.js';
import { ImportStarter } from './import-starter.js';
import { ImportTracksHandler } from './import-tracks.handler.js';
import { libraryProviders } from './library/index.js';
import { ImportReviewsService } from './reviews.service.js';
import { TablesService } from './tables.service.js';
import { WantlistBatchWriter } from './wantlist-batch.js';
import { WantlistRepository } from './wantlist.repository.js';

@Module({
  imports: [PlaylistsModule, ReleasesModule, TracksModule],
  controllers: [ImportsController],
  providers: [
    BackupBatchWriter,
    BackupCovers,
    BackupImporter,
    BackupCratesRepository,
    BackupMixingRepository,
    BackupPersonalRepository,
    BackupPlaylistsRepository,
    BackupReleasesRepository,
    BackupSets,
    CollectionRepository,
    ExportImporter,
    ImportBatchWriter,
    ImportBackupHandler,
    ImportCollectionHandler,
    ImportsOutcomes,
    ImportsRepository,
    ImportReviewsService,
    ImportsService,
    ImportStarter,
    ImportTracksHandler,
    TablesService,
    WantlistBatchWriter,
    WantlistRepository,
    ...libraryProviders,
  ],
  exports: [ExportImporter],
})
export class ImportsModule {}
