import { Module } from '@nestjs/common';
import { TracksModule } from '../tracks/index.js';
import { MixSettingsController } from './mix-settings.controller.js';
import { MixSettingsRepository } from './mix-settings.repository.js';
import { MixSettingsService } from './mix-settings.service.js';
import { PairsController } from './pairs.controller.js';
import { PairsRepository } from './pairs.repository.js';
import { PairsService } from './pairs.service.js';

/** What mixes in a person's own eyes: their moves, their weights, the pairs that they have rated. */
@Module({
  imports: [TracksModule],
  controllers: [MixSettingsController, PairsController],
  providers: [MixSettingsRepository, MixSettingsService, PairsRepository, PairsService],
  exports: [MixSettingsService, PairsRepository],
})
export class MixRulesModule {}
