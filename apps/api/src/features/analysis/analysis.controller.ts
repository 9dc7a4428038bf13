import { Controller } from '@nestjs/common';
import { analysisRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { AnalysisService } from './analysis.service.js';
import { AnalysisSettingsRepository } from './analysis-settings.repository.js';
import { UpgradeService } from './upgrade.service.js';

@Controller()
export class AnalysisController {
  constructor(
    private readonly analysis: AnalysisService,
    private readonly settings: AnalysisSettingsRepository,
    private readonly upgrades: UpgradeService,
  ) {}

  @Route(analysisRoutes.analyse)
  analyse(@Input() { body }: RouteInput<typeof analysisRoutes.analyse>, @CurrentUser() user: Principal) {
    return this.analysis.analyse(own(user), body);
  }

  @Route(analysisRoutes.settings)
  getSettings(@CurrentUser() user: Principal) {
    return this.settings.of(own(user));
  }

  @Route(analysisRoutes.saveSettings)
  saveSettings(
    @Input() { body }: RouteInput<typeof analysisRoutes.saveSettings>,
    @CurrentUser() user: Principal,
  ) {
    return this.settings.save(own(user), body);
  }

  @Route(analysisRoutes.upgrade)
  upgrade(@CurrentUser() user: Principal) {
    return this.upgrades.look(own(user));
  }

  @Route(analysisRoutes.tryUpgrade)
  tryUpgrade(@CurrentUser() user: Principal) {
    return this.upgrades.trySample(own(user));
  }

  @Route(analysisRoutes.startUpgrade)
  startUpgrade(@CurrentUser() user: Principal) {
    return this.upgrades.start(own(user));
  }
}
