import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Res } from '@nestjs/common';
import { exportRoutes } from '@segue/shared/contracts/http';
import type { Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Route, type Principal } from '../../http/index.js';
import { ExportsService } from './exports.service.js';

/** Text that goes out while it is read: no export is ever held in memory. */
@Controller()
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Route(exportRoutes.collectionCsv)
  async collection(@CurrentUser() user: Principal, @Res() response: Response): Promise<void> {
    response.attachment('collection.csv').type('text/csv; charset=utf-8');
    await pipeline(Readable.from(await this.exports.collection(own(user))), response);
  }

  @Route(exportRoutes.wantlistCsv)
  async wantlist(@CurrentUser() user: Principal, @Res() response: Response): Promise<void> {
    response.attachment('wantlist.csv').type('text/csv; charset=utf-8');
    await pipeline(Readable.from(this.exports.wantlist(own(user))), response);
  }

  @Route(exportRoutes.libraryJson)
  async library(@CurrentUser() user: Principal, @Res() response: Response): Promise<void> {
    response.attachment('library.json').type('application/json; charset=utf-8');
    await pipeline(Readable.from(this.exports.library(own(user))), response);
  }
}
