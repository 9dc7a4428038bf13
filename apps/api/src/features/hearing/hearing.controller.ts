import { Controller, Req, Res } from '@nestjs/common';
import { hearingRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Request, Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { sendRange } from '../audio/index.js';
import { HearingService } from './hearing.service.js';
import { PreviewSwitch } from './preview-switch.repository.js';
import { PreviewsService } from './previews.service.js';

@Controller()
export class HearingController {
  constructor(
    private readonly hearing: HearingService,
    private readonly previews: PreviewsService,
    private readonly previewSwitch: PreviewSwitch,
  ) {}

  @Route(hearingRoutes.get)
  get(@Input() { params }: RouteInput<typeof hearingRoutes.get>, @CurrentUser() user: Principal) {
    return this.hearing.of(own(user), params.id);
  }

  @Route(hearingRoutes.transition)
  transition(
    @Input() { query }: RouteInput<typeof hearingRoutes.transition>,
    @CurrentUser() user: Principal,
  ) {
    return this.hearing.transition(own(user), query.from, query.to);
  }

  @Route(hearingRoutes.preview)
  preview(@Input() { params }: RouteInput<typeof hearingRoutes.preview>, @CurrentUser() user: Principal) {
    return this.previews.about(own(user), params.id);
  }

  @Route(hearingRoutes.previewAudio)
  async sound(
    @Input() { params }: RouteInput<typeof hearingRoutes.previewAudio>,
    @CurrentUser() user: Principal,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { source, file } = await this.previews.sound(own(user), params.id);
    await sendRange(request, response, source, file);
  }

  @Route(hearingRoutes.previewSwitch)
  async isOn() {
    return { on: await this.previewSwitch.isOn() };
  }

  @Route(hearingRoutes.switchPreviews)
  async turn(@Input() { body }: RouteInput<typeof hearingRoutes.switchPreviews>) {
    await this.previewSwitch.turn(body.on);
    return { on: body.on };
  }
}
