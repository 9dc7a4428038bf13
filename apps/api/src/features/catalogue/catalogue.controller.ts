import { Controller } from '@nestjs/common';
import { releaseRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { AddReleaseService } from './add-release.service.js';
import { CatalogueSearchService } from './catalogue-search.service.js';

@Controller()
export class CatalogueController {
  constructor(
    private readonly searching: CatalogueSearchService,
    private readonly adding: AddReleaseService,
  ) {}

  @Route(releaseRoutes.searchCatalogue)
  search(
    @Input() { query }: RouteInput<typeof releaseRoutes.searchCatalogue>,
    @CurrentUser() user: Principal,
  ) {
    return this.searching.search(own(user), query);
  }

  @Route(releaseRoutes.add)
  add(@Input() { body }: RouteInput<typeof releaseRoutes.add>, @CurrentUser() user: Principal) {
    return this.adding.add(own(user), body);
  }
}
