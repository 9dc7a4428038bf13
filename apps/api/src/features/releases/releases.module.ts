import { Module } from '@nestjs/common';
import { DiscogsModule } from '../discogs/index.js';
import { TracksModule } from '../tracks/index.js';
import { CatalogueNamesRepository } from './catalogue-names.repository.js';
import { CoverFiles } from './covers/cover-files.js';
import { CoversController } from './covers/covers.controller.js';
import { CoversRepository } from './covers/covers.repository.js';
import { CoversService } from './covers/covers.service.js';
import { DetailsRepository } from './details.repository.js';
import { DetailsWriter } from './details-writer.js';
import { FetchReleaseDetailsHandler } from './fetch-release-details.handler.js';
import { ListedReleasesRepository } from './listed-releases.repository.js';
import { ReleaseDetailsService } from './release-details.service.js';
import { ReleaseEditsRepository } from './release-edits.repository.js';
import { ReleaseEditsService } from './release-edits.service.js';
import { ReleaseTracksRepository } from './release-tracks.repository.js';
import { ReleasesController } from './releases.controller.js';
import { ReleasesOutcomes } from './releases.outcomes.js';
import { ReleasesRepository } from './releases.repository.js';
import { ReleasesService } from './releases.service.js';

@Module({
  imports: [DiscogsModule, TracksModule],
  controllers: [CoversController, ReleasesController],
  providers: [
    CatalogueNamesRepository,
    CoverFiles,
    CoversRepository,
    CoversService,
    DetailsRepository,
    DetailsWriter,
    FetchReleaseDetailsHandler,
    ListedReleasesRepository,
    ReleaseDetailsService,
    ReleaseEditsRepository,
    ReleaseEditsService,
    ReleaseTracksRepository,
    ReleasesOutcomes,
    ReleasesRepository,
    ReleasesService,
  ],
  exports: [CoverFiles, DetailsWriter, ListedReleasesRepository, ReleaseDetailsService, ReleasesService],
})
export class ReleasesModule {}
