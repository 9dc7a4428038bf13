import { Module } from '@nestjs/common';
import { SearchModule } from '../search/index.js';
import { TracksModule } from '../tracks/index.js';
import { DigService } from './dig.service.js';
import { SpinsController } from './spins.controller.js';
import { SpinsRepository } from './spins.repository.js';
import { SpinsService } from './spins.service.js';

@Module({
  imports: [SearchModule, TracksModule],
  controllers: [SpinsController],
  providers: [DigService, SpinsRepository, SpinsService],
})
export class SpinsModule {}
