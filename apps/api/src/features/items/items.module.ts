import { Module } from '@nestjs/common';
import { ReleasesModule } from '../releases/index.js';
import { TracksModule } from '../tracks/index.js';
import { ItemsController } from './items.controller.js';
import { ItemsRepository } from './items.repository.js';
import { ItemsService } from './items.service.js';

@Module({
  imports: [ReleasesModule, TracksModule],
  controllers: [ItemsController],
  providers: [ItemsRepository, ItemsService],
  exports: [ItemsService],
})
export class ItemsModule {}
