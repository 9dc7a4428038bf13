import { Module } from '@nestjs/common';
import { PlaylistsModule } from '../playlists/index.js';
import { SearchModule } from '../search/index.js';
import { TracksModule } from '../tracks/index.js';
import { BetweenController } from './between.controller.js';
import { BorrowService } from './borrow.service.js';
import { CommonRepository } from './common.repository.js';
import { CommonService } from './common.service.js';
import { FriendsController } from './friends.controller.js';
import { FriendsRepository } from './friends.repository.js';
import { FriendsService } from './friends.service.js';

@Module({
  imports: [PlaylistsModule, SearchModule, TracksModule],
  controllers: [BetweenController, FriendsController],
  providers: [BorrowService, CommonRepository, CommonService, FriendsRepository, FriendsService],
})
export class FriendsModule {}
