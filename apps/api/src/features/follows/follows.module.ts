import { Module } from '@nestjs/common';
import { DiscogsModule } from '../discogs/index.js';
import { SearchModule } from '../search/index.js';
import { SyncModule } from '../sync/index.js';
import { FollowsController } from './follows.controller.js';
import { FollowsRepository } from './follows.repository.js';
import { FollowsService } from './follows.service.js';

@Module({
  imports: [DiscogsModule, SearchModule, SyncModule],
  controllers: [FollowsController],
  providers: [FollowsRepository, FollowsService],
})
export class FollowsModule {}
