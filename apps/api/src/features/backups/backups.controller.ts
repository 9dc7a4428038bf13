import { pipeline } from 'node:stream/promises';
import { Controller, Res } from '@nestjs/common';
import { backupRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Response } from 'express';
import { CurrentUser, Input, Route, Upload, type Principal, type UploadedFile } from '../../http/index.js';
import { BackupsService } from './backups.service.js';

@Controller()
export class BackupsController {
  constructor(private readonly backups: BackupsService) {}

  @Route(backupRoutes.list)
  list() {
    return this.backups.list();
  }

  @Route(backupRoutes.write)
  async write(@CurrentUser() user: Principal) {
    return { run: await this.backups.start('button', user.id) };
  }

  @Route(backupRoutes.saveSettings)
  saveSettings(@Input() { body }: RouteInput<typeof backupRoutes.saveSettings>) {
    return this.backups.saveSettings(body);
  }

  @Route(backupRoutes.download)
  async download(
    @Input() { params }: RouteInput<typeof backupRoutes.download>,
    @Res() response: Response,
  ): Promise<void> {
    const { size, content } = await this.backups.open(params.id);
    response.attachment(`${params.id}.tar`).type('application/x-tar').set('content-length', String(size));
    await pipeline(content, response);
  }

  @Route(backupRoutes.upload)
  upload(@Upload() file: UploadedFile) {
    return this.backups.adopt(file.path);
  }

  @Route(backupRoutes.verify)
  async verify(@Input() { params }: RouteInput<typeof backupRoutes.verify>, @CurrentUser() user: Principal) {
    return { run: await this.backups.verify(params.id, user.id) };
  }

  @Route(backupRoutes.restore)
  async restore(
    @Input() { params }: RouteInput<typeof backupRoutes.restore>,
    @CurrentUser() user: Principal,
  ) {
    return { run: await this.backups.restore(params.id, user.id) };
  }

  @Route(backupRoutes.remove)
  async remove(
    @Input() { params }: RouteInput<typeof backupRoutes.remove>,
    @Res() response: Response,
  ): Promise<void> {
    await this.backups.remove(params.id);
    response.status(204).end();
  }
}
