import { Module } from '@nestjs/common';
import { SearchModule } from '../search/index.js';
import { CountedRepository } from './counted.repository.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsService } from './statistics.service.js';

@Module({
  imports: [SearchModule],
  controllers: [StatisticsController],
  providers: [CountedRepository, StatisticsService],
  exports: [StatisticsService],
})
export class StatisticsModule {}
