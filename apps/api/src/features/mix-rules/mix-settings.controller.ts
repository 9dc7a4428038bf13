import { Controller } from '@nestjs/common';
import { mixSettingsRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { MixSettingsService } from './mix-settings.service.js';

@Controller()
export class MixSettingsController {
  constructor(private readonly settings: MixSettingsService) {}

  @Route(mixSettingsRoutes.get)
  get(@CurrentUser() user: Principal) {
    return this.settings.get(own(user));
  }

  @Route(mixSettingsRoutes.save)
  save(@Input() { body }: RouteInput<typeof mixSettingsRoutes.save>, @CurrentUser() user: Principal) {
    return this.settings.save(own(user), body);
  }

  @Route(mixSettingsRoutes.reset)
  reset(@CurrentUser() user: Principal) {
    return this.settings.reset(own(user));
  }
}
