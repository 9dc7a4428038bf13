import { Controller } from '@nestjs/common';
import { tagRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { TagsService } from './tags.service.js';

@Controller()
export class TagsController {
  constructor(private readonly tags: TagsService) {}

  @Route(tagRoutes.create)
  create(@Input() { body }: RouteInput<typeof tagRoutes.create>, @CurrentUser() user: Principal) {
    return this.tags.create(own(user), body);
  }

  @Route(tagRoutes.list)
  list(@Input() { query }: RouteInput<typeof tagRoutes.list>, @CurrentUser() user: Principal) {
    return this.tags.list(own(user), query);
  }

  @Route(tagRoutes.get)
  get(@Input() { params, query }: RouteInput<typeof tagRoutes.get>, @CurrentUser() user: Principal) {
    return this.tags.get(own(user), params.id, query);
  }

  @Route(tagRoutes.write)
  write(@Input() { params }: RouteInput<typeof tagRoutes.write>, @CurrentUser() user: Principal) {
    return this.tags.write(own(user), params.id);
  }

  @Route(tagRoutes.undo)
  undo(@Input() { params }: RouteInput<typeof tagRoutes.undo>, @CurrentUser() user: Principal) {
    return this.tags.undo(own(user), params.id);
  }

  @Route(tagRoutes.stop)
  stop(@Input() { params }: RouteInput<typeof tagRoutes.stop>, @CurrentUser() user: Principal) {
    return this.tags.stop(own(user), user.role, params.id);
  }
}
