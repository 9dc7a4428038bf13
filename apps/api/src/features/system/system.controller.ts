import { Controller, Res } from '@nestjs/common';
import { systemRoutes } from '@segue/shared/contracts/http';
import type { Response } from 'express';
import { CurrentUser, Route, type Principal } from '../../http/index.js';
import { CapabilitiesService } from './capabilities/capabilities.service.js';
import { HealthService } from './health/health.service.js';
import { SystemService } from './system.service.js';

@Controller()
export class SystemController {
  constructor(
    private readonly system: SystemService,
    private readonly health: HealthService,
    private readonly capabilities: CapabilitiesService,
  ) {}

  @Route(systemRoutes.live)
  live() {
    return { ok: true as const };
  }

  @Route(systemRoutes.ready)
  ready() {
    return this.health.ready();
  }

  @Route(systemRoutes.capabilities)
  all() {
    return this.capabilities.all();
  }

  @Route(systemRoutes.overview)
  overview(@CurrentUser() user: Principal) {
    return this.system.overview(user.id);
  }

  @Route(systemRoutes.openapi)
  openapi(@Res() response: Response) {
    response.json(this.system.openapi);
  }
}
