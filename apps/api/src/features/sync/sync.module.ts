import { Module } from '@nestjs/common';
import { DiscogsModule } from '../discogs/index.js';
import { ReleasesModule } from '../releases/index.js';
import { TracksModule } from '../tracks/index.js';
import { AccountFacts } from './account-facts.js';
import { CollectionListing } from './collection-listing.js';
import { CollectionPageWriter } from './collection-page.writer.js';
import { GoneCopiesRepository } from './gone-copies.repository.js';
import { GoneService } from './gone.service.js';
import { MarkGone } from './mark-gone.js';
import { PushCopy } from './push-copy.js';
import { PushToDiscogsHandler } from './push-to-discogs.handler.js';
import { PushOutcomes } from './push.outcomes.js';
import { PushRepository } from './push.repository.js';
import { PushService } from './push.service.js';
import { StartSync } from './start-sync.js';
import { SyncBatchesRepository } from './sync-batches.repository.js';
import { SyncCollectionHandler } from './sync-collection.handler.js';
import { SyncPagesRepository } from './sync-pages.repository.js';
import { SyncSchedule } from './sync-schedule.js';
import { SyncController } from './sync.controller.js';
import { SyncOutcomes } from './sync.outcomes.js';
import { SyncService } from './sync.service.js';
import { SyncedCopiesRepository } from './synced-copies.repository.js';
import { WantlistListing } from './wantlist-listing.js';
import { WantlistRepository } from './wantlist.repository.js';
import { WantlistService } from './wantlist.service.js';

/** In step with Discogs: the collection and the wantlist from there, confirmed edits back. */
@Module({
  imports: [DiscogsModule, ReleasesModule, TracksModule],
  controllers: [SyncController],
  providers: [
    AccountFacts,
    CollectionListing,
    CollectionPageWriter,
    GoneCopiesRepository,
    GoneService,
    MarkGone,
    PushCopy,
    PushOutcomes,
    PushRepository,
    PushService,
    PushToDiscogsHandler,
    StartSync,
    SyncBatchesRepository,
    SyncCollectionHandler,
    SyncedCopiesRepository,
    SyncOutcomes,
    SyncPagesRepository,
    SyncSchedule,
    SyncService,
    WantlistListing,
    WantlistRepository,
    WantlistService,
  ],
  exports: [SyncService],
})
export class SyncModule {}
