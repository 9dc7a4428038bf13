import { Controller } from '@nestjs/common';
import { releaseRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { ReleaseDetailsService } from './release-details.service.js';
import { ReleaseEditsService } from './release-edits.service.js';
import { ReleasesService } from './releases.service.js';

@Controller()
export class ReleasesController {
  constructor(
    private readonly releases: ReleasesService,
    private readonly edits: ReleaseEditsService,
    private readonly details: ReleaseDetailsService,
  ) {}

  @Route(releaseRoutes.get)
  get(@Input() { params }: RouteInput<typeof releaseRoutes.get>, @CurrentUser() user: Principal) {
    return this.releases.get(own(user), params.id);
  }

  @Route(releaseRoutes.edit)
  edit(@Input() { params, body }: RouteInput<typeof releaseRoutes.edit>, @CurrentUser() user: Principal) {
    return this.edits.edit(own(user), params.id, body);
  }

  @Route(releaseRoutes.fetchDetails)
  fetchDetails(
    @Input() { body }: RouteInput<typeof releaseRoutes.fetchDetails>,
    @CurrentUser() user: Principal,
  ) {
    return this.details.fetch(own(user), body.releaseIds);
  }
}
