import { Controller, Res } from '@nestjs/common';
import { pairRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { PairsService } from './pairs.service.js';

@Controller()
export class PairsController {
  constructor(private readonly pairs: PairsService) {}

  @Route(pairRoutes.list)
  list(@CurrentUser() user: Principal) {
    return this.pairs.list(own(user));
  }

  @Route(pairRoutes.rate)
  rate(@Input() { params, body }: RouteInput<typeof pairRoutes.rate>, @CurrentUser() user: Principal) {
    return this.pairs.rate(own(user), params.fromId, params.toId, body.verdict);
  }

  @Route(pairRoutes.forget)
  async forget(
    @Input() { params }: RouteInput<typeof pairRoutes.forget>,
    @CurrentUser() user: Principal,
    @Res() response: Response,
  ): Promise<void> {
    await this.pairs.forget(own(user), params.fromId, params.toId);
    response.status(204).end();
  }
}
