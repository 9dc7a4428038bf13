import { Injectable } from '@nestjs/common';
import { openApiDocument } from './openapi/index.js';
import { SystemRepository, type Overview } from './system.repository.js';
import { SystemSettings } from './system-settings.js';

@Injectable()
export class SystemService {
  /** Made once: it depends on nothing but the contract. */
  readonly openapi: ReturnType<typeof openApiDocument>;

  constructor(
    private readonly repository: SystemRepository,
    { version }: SystemSettings,
  ) {
    this.openapi = openApiDocument(version);
  }

  overview(userId: string): Promise<Overview> {
    return this.repository.overview(userId);
  }
}
