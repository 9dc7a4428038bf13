import { Controller, Req, Res } from '@nestjs/common';
import { checkMetricsAccess } from '@segue/shared/node';
import type { Request, Response } from 'express';
import { OutsideContract } from '../../../http/index.js';
import { SystemSettings } from '../system-settings.js';
import { Metrics } from './metrics.js';

/** For Prometheus, whose format is its own contract. */
@Controller()
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly settings: SystemSettings,
  ) {}

  @OutsideContract('/metrics')
  async read(@Req() request: Request, @Res() response: Response): Promise<void> {
    checkMetricsAccess(request, this.settings.metricsToken);
    const { type, text } = await this.metrics.read();
    response.setHeader('Content-Type', type);
    response.end(text);
  }
}
