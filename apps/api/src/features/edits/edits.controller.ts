import { Controller } from '@nestjs/common';
import { trackEditRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { EditsService } from './edits.service.js';
import { ValueHistoryService } from './value-history.service.js';

@Controller()
export class EditsController {
  constructor(
    private readonly edits: EditsService,
    private readonly histories: ValueHistoryService,
  ) {}

  @Route(trackEditRoutes.preview)
  preview(@Input() { body }: RouteInput<typeof trackEditRoutes.preview>, @CurrentUser() user: Principal) {
    return this.edits.preview(own(user), body);
  }

  @Route(trackEditRoutes.apply)
  apply(@Input() { body }: RouteInput<typeof trackEditRoutes.apply>, @CurrentUser() user: Principal) {
    return this.edits.apply(own(user), body);
  }

  @Route(trackEditRoutes.undo)
  undo(@Input() { params }: RouteInput<typeof trackEditRoutes.undo>, @CurrentUser() user: Principal) {
    return this.edits.undo(own(user), params.id);
  }

  @Route(trackEditRoutes.history)
  history(@Input() { params }: RouteInput<typeof trackEditRoutes.history>, @CurrentUser() user: Principal) {
    return this.histories.of(own(user), params.id);
  }
}
