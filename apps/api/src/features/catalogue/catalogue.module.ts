import { Module } from '@nestjs/common';
import { DiscogsModule } from '../discogs/index.js';
import { ItemsModule } from '../items/index.js';
import { ReleasesModule } from '../releases/index.js';
import { AddReleaseService } from './add-release.service.js';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueSearchService } from './catalogue-search.service.js';
import { HandAddedRepository } from './hand-added.repository.js';

/** The catalogue asked by hand, and records that come in one by one. */
@Module({
  imports: [DiscogsModule, ItemsModule, ReleasesModule],
  controllers: [CatalogueController],
  providers: [AddReleaseService, CatalogueSearchService, HandAddedRepository],
})
export class CatalogueModule {}
