import { Controller } from '@nestjs/common';
import { statisticsRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { StatisticsService } from './statistics.service.js';

@Controller()
export class StatisticsController {
  constructor(private readonly statistics: StatisticsService) {}

  @Route(statisticsRoutes.collection)
  collection(
    @Input() { query }: RouteInput<typeof statisticsRoutes.collection>,
    @CurrentUser() user: Principal,
  ) {
    return this.statistics.collection(own(user), query);
  }
}
