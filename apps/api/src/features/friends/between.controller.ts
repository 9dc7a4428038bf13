import { Controller } from '@nestjs/common';
import { peopleRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { BorrowService } from './borrow.service.js';
import { CommonService } from './common.service.js';

/** What there is between two people: records that both own, tracks that one could lend the other. */
@Controller()
export class BetweenController {
  constructor(
    private readonly shared: CommonService,
    private readonly borrowing: BorrowService,
  ) {}

  @Route(peopleRoutes.common)
  common(@Input() { params, query }: RouteInput<typeof peopleRoutes.common>, @CurrentUser() user: Principal) {
    return this.shared.records(own(user), params.personId, query);
  }

  @Route(peopleRoutes.borrow)
  borrow(@Input() { params, query }: RouteInput<typeof peopleRoutes.borrow>, @CurrentUser() user: Principal) {
    return this.borrowing.into(own(user), params.id, query);
  }
}
