import { pipeline } from 'node:stream/promises';
import { Controller, Res } from '@nestjs/common';
import { importRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, Upload, type Principal, type UploadedFile } from '../../http/index.js';
import { ImportsService } from './imports.service.js';
import { ImportReviewsService } from './reviews.service.js';
import { TablesService } from './tables.service.js';

@Controller()
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly tables: TablesService,
    private readonly reviews: ImportReviewsService,
  ) {}

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

  @Route(importRoutes.preview)
  preview(@Input() { params }: RouteInput<typeof importRoutes.preview>, @CurrentUser() user: Principal) {
    return this.tables.preview(own(user), params.id);
  }

  @Route(importRoutes.start)
  start(@Input() { params, body }: RouteInput<typeof importRoutes.start>, @CurrentUser() user: Principal) {
    return this.tables.start(own(user), params.id, body.mapping);
  }

  @Route(importRoutes.discard)
  discard(@Input() { params }: RouteInput<typeof importRoutes.discard>, @CurrentUser() user: Principal) {
    return this.tables.discard(own(user), params.id);
  }

  @Route(importRoutes.reviews)
  unsure(@Input() { query }: RouteInput<typeof importRoutes.reviews>, @CurrentUser() user: Principal) {
    return this.reviews.list(own(user), query);
  }

  @Route(importRoutes.decide)
  decide(@Input() { params, body }: RouteInput<typeof importRoutes.decide>, @CurrentUser() user: Principal) {
    return this.reviews.decide(own(user), params.id, body);
  }
}
