import { Module } from '@nestjs/common';
import { SearchModule } from '../search/index.js';
import { TracksModule } from '../tracks/index.js';
import { AnalysisController } from './analysis.controller.js';
import { AnalysisOutcomes } from './analysis.outcomes.js';
import { AnalysisRepository } from './analysis.repository.js';
import { AnalysisService } from './analysis.service.js';
import { AnalysisSettingsRepository } from './analysis-settings.repository.js';
import { UpgradeSampleRepository } from './upgrade-sample.repository.js';
import { UpgradeService } from './upgrade.service.js';

@Module({
  imports: [SearchModule, TracksModule],
  controllers: [AnalysisController],
  providers: [
    AnalysisOutcomes,
    AnalysisRepository,
    AnalysisService,
    AnalysisSettingsRepository,
    UpgradeSampleRepository,
    UpgradeService,
  ],
  exports: [AnalysisService],
})
export class AnalysisModule {}
