import { Module } from '@nestjs/common';
import { SearchModule } from '../search/index.js';
import { FriendsController } from './friends.controller.js';
import { FriendsRepository } from './friends.repository.js';
import { FriendsService } from './friends.service.js';

@Module({
  imports: [SearchModule],
  controllers: [FriendsController],
  providers: [FriendsRepository, FriendsService],
})
export class FriendsModule {}
