import { Controller } from '@nestjs/common';
import { analysisRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { AnalysisService } from './analysis.service.js';

@Controller()
export class AnalysisController {
  constructor(private readonly analysis: AnalysisService) {}

  @Route(analysisRoutes.analyse)
  analyse(@Input() { body }: RouteInput<typeof analysisRoutes.analyse>, @CurrentUser() user: Principal) {
    return this.analysis.analyse(own(user), body);
  }
}
