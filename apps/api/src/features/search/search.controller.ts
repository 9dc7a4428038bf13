import { Controller } from '@nestjs/common';
import { searchRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { CompletionService } from './completion.service.js';
import { SearchService } from './search.service.js';

@Controller()
export class SearchController {
  constructor(
    private readonly searching: SearchService,
    private readonly completion: CompletionService,
  ) {}

  @Route(searchRoutes.complete)
  complete(@Input() { query }: RouteInput<typeof searchRoutes.complete>, @CurrentUser() user: Principal) {
    return this.completion.complete(own(user), query);
  }

  @Route(searchRoutes.search)
  search(@Input() { query }: RouteInput<typeof searchRoutes.search>, @CurrentUser() user: Principal) {
    return this.searching.search(own(user), query);
  }
}
