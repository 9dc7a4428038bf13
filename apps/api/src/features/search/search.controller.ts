import { Controller } from '@nestjs/common';
import { searchRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { SearchService } from './search.service.js';

@Controller()
export class SearchController {
  constructor(private readonly searching: SearchService) {}

  @Route(searchRoutes.search)
  search(@Input() { query }: RouteInput<typeof searchRoutes.search>, @CurrentUser() user: Principal) {
    return this.searching.search(own(user), query);
  }
}
