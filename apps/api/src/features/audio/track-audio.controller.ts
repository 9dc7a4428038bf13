import { Controller, Req, Res } from '@nestjs/common';
import { trackRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Request, Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, Upload, type Principal, type UploadedFile } from '../../http/index.js';
import { sendRange } from './send-range.js';
import { TrackAudioService } from './track-audio.service.js';

@Controller()
export class TrackAudioController {
  constructor(private readonly audio: TrackAudioService) {}

  @Route(trackRoutes.uploadAudio)
  upload(
    @Input() { params }: RouteInput<typeof trackRoutes.uploadAudio>,
    @Upload() file: UploadedFile,
    @CurrentUser() user: Principal,
  ) {
    return this.audio.upload(own(user), params.id, file);
  }

  @Route(trackRoutes.removeAudio)
  remove(@Input() { params }: RouteInput<typeof trackRoutes.removeAudio>, @CurrentUser() user: Principal) {
    return this.audio.remove(own(user), params.id);
  }

  @Route(trackRoutes.audio)
  async play(
    @Input() { params }: RouteInput<typeof trackRoutes.audio>,
    @CurrentUser() user: Principal,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendRange(request, response, this.audio.storage, await this.audio.bytes(own(user), params.id));
  }

  @Route(trackRoutes.waveform)
  async waveform(
    @Input() { params }: RouteInput<typeof trackRoutes.waveform>,
    @CurrentUser() user: Principal,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendRange(request, response, this.audio.storage, await this.audio.waveform(own(user), params.id));
  }
}
