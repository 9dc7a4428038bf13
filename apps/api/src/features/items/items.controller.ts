import { Controller } from '@nestjs/common';
import { releaseRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { ItemsService } from './items.service.js';

@Controller()
export class ItemsController {
  constructor(private readonly items: ItemsService) {}

  @Route(releaseRoutes.addItem)
  add(@Input() { params, body }: RouteInput<typeof releaseRoutes.addItem>, @CurrentUser() user: Principal) {
    return this.items.add(own(user), params.id, body);
  }

  @Route(releaseRoutes.editItem)
  edit(@Input() { params, body }: RouteInput<typeof releaseRoutes.editItem>, @CurrentUser() user: Principal) {
    return this.items.edit(own(user), params.id, body);
  }

  @Route(releaseRoutes.editItems)
  editMany(@Input() { body }: RouteInput<typeof releaseRoutes.editItems>, @CurrentUser() user: Principal) {
    return this.items.editMany(own(user), body);
  }

  @Route(releaseRoutes.removeItem)
  remove(@Input() { params }: RouteInput<typeof releaseRoutes.removeItem>, @CurrentUser() user: Principal) {
    return this.items.remove(own(user), params.id);
  }

  @Route(releaseRoutes.places)
  places(@CurrentUser() user: Principal) {
    return this.items.places(own(user));
  }
}
