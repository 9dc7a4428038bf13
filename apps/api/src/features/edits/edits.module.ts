import { Module } from '@nestjs/common';
import { SearchModule } from '../search/index.js';
import { TracksModule } from '../tracks/index.js';
import { EditsController } from './edits.controller.js';
import { EditsRepository } from './edits.repository.js';
import { EditsService } from './edits.service.js';
import { ValueHistoryRepository } from './value-history.repository.js';
import { ValueHistoryService } from './value-history.service.js';

@Module({
  imports: [SearchModule, TracksModule],
  controllers: [EditsController],
  providers: [EditsRepository, EditsService, ValueHistoryRepository, ValueHistoryService],
})
export class EditsModule {}
