import { Module } from '@nestjs/common';
import { TracksModule } from '../tracks/index.js';
import { FindPreviewService } from './find-preview.service.js';
import { HearingController } from './hearing.controller.js';
import { HearingRepository } from './hearing.repository.js';
import { HearingService } from './hearing.service.js';
import { PreviewSwitch } from './preview-switch.repository.js';
import { PreviewsRepository } from './previews.repository.js';
import { PreviewsService } from './previews.service.js';

@Module({
  imports: [TracksModule],
  controllers: [HearingController],
  providers: [
    FindPreviewService,
    HearingRepository,
    HearingService,
    PreviewSwitch,
    PreviewsRepository,
    PreviewsService,
  ],
})
export class HearingModule {}
