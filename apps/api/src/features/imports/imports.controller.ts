import { pipeline } from 'node:stream/promises';
import { Controller, Res } from '@nestjs/common';
import { importRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, Upload, type Principal, type UploadedFile } from '../../http/index.js';
import { ImportsService } from './imports.service.js';

@Controller()
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Route(importRoutes.create)
  create(@Upload() file: UploadedFile, @CurrentUser() user: Principal) {
    return this.imports.create(own(user), file);
  }

  @Route(importRoutes.list)
  list(@Input() { query }: RouteInput<typeof importRoutes.list>, @CurrentUser() user: Principal) {
    return this.imports.list(own(user), query);
  }

  @Route(importRoutes.get)
  get(@Input() { params }: RouteInput<typeof importRoutes.get>, @CurrentUser() user: Principal) {
    return this.imports.get(own(user), params.id);
  }

  @Route(importRoutes.problemsCsv)
  async problems(
    @Input() { params }: RouteInput<typeof importRoutes.problemsCsv>,
    @CurrentUser() user: Principal,
    @Res() response: Response,
  ): Promise<void> {
    const { fileName, lines } = await this.imports.problemsCsv(own(user), params.id);
    response.attachment(fileName).type('text/csv; charset=utf-8');
    await pipeline(lines, response);
  }
}
