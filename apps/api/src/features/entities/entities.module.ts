import { Module } from '@nestjs/common';
import { DiscogsModule } from '../discogs/index.js';
import { SearchModule } from '../search/index.js';
import { StatisticsModule } from '../statistics/index.js';
import { TracksModule } from '../tracks/index.js';
import { ArtistService } from './artist.service.js';
import { ArtistsRepository } from './artists.repository.js';
import { EntitiesController } from './entities.controller.js';
import { EntityListsRepository } from './entity-lists.repository.js';
import { EntityListsService } from './entity-lists.service.js';
import { EntityPartsRepository } from './entity-parts.repository.js';
import { LabelService } from './label.service.js';
import { ShapeService } from './shape.service.js';
import { StyleService } from './style.service.js';

@Module({
  imports: [DiscogsModule, SearchModule, StatisticsModule, TracksModule],
  controllers: [EntitiesController],
  providers: [
    ArtistService,
    ArtistsRepository,
    EntityListsRepository,
    EntityListsService,
    EntityPartsRepository,
    LabelService,
    ShapeService,
    StyleService,
  ],
})
export class EntitiesModule {}
