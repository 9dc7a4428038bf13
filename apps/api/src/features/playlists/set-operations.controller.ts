import { Controller } from '@nestjs/common';
import { playlistOperationRoutes as routes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { SetExplanationsService } from './set-explanations.service.js';
import { SetOperationsService } from './set-operations.service.js';

@Controller()
export class SetOperationsController {
  constructor(
    private readonly operations: SetOperationsService,
    private readonly explanations: SetExplanationsService,
  ) {}

  @Route(routes.evolve)
  async evolve(@Input() { params, body }: RouteInput<typeof routes.evolve>, @CurrentUser() user: Principal) {
    return { run: await this.operations.evolve(own(user), params.id, body) };
  }

  @Route(routes.explain)
  explain(@Input() { params, body }: RouteInput<typeof routes.explain>, @CurrentUser() user: Principal) {
    return this.explanations.explain(own(user), params.id, body.orders);
  }

  @Route(routes.replacements)
  replacements(
    @Input() { params, body }: RouteInput<typeof routes.replacements>,
    @CurrentUser() user: Principal,
  ) {
    return this.explanations.replacements(own(user), params.id, body);
  }

  @Route(routes.saveAs)
  saveAs(@Input() { params, body }: RouteInput<typeof routes.saveAs>, @CurrentUser() user: Principal) {
    return this.operations.saveAs(own(user), params.id, body.name, body.trackIds);
  }
}
