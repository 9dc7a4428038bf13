import { pipeline } from 'node:stream/promises';
import { Controller, Req, Res } from '@nestjs/common';
import { releaseRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Request, Response } from 'express';
import { own } from '../../../access/index.js';
import { CurrentUser, Input, Route, Upload, type Principal, type UploadedFile } from '../../../http/index.js';
import { CoversService } from './covers.service.js';

/** An address with the hash of what it shows never shows anything else. */
const FOR_GOOD = 'private, max-age=31536000, immutable';

@Controller()
export class CoversController {
  constructor(private readonly covers: CoversService) {}

  @Route(releaseRoutes.uploadCover)
  upload(
    @Input() { params }: RouteInput<typeof releaseRoutes.uploadCover>,
    @Upload() file: UploadedFile,
    @CurrentUser() user: Principal,
  ) {
    return this.covers.upload(own(user), params.id, file.path);
  }

  @Route(releaseRoutes.removeCover)
  remove(@Input() { params }: RouteInput<typeof releaseRoutes.removeCover>, @CurrentUser() user: Principal) {
    return this.covers.remove(own(user), params.id);
  }

  @Route(releaseRoutes.cover)
  async show(
    @Input() { params, query }: RouteInput<typeof releaseRoutes.cover>,
    @CurrentUser() user: Principal,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { key, hash } = await this.covers.find(own(user), params.id, query.size, query.hash);
    response.type('image/jpeg').set('ETag', `"${hash}-${query.size}"`);
    if (query.hash === hash) response.set('Cache-Control', FOR_GOOD);
    if (request.fresh) return void response.status(304).end();
    await pipeline(await this.covers.storage.read(key), response);
  }
}
