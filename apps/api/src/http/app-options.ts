import type { LoggerService, NestApplicationOptions } from '@nestjs/common';
import { NestApplicationContextOptions } from '@nestjs/common/interfaces/nest-application-context-options.interface.js';

/** How Nest is to make the app: our log, our body parser (`configureHttp`), and an error instead of an exit. */
export class AppOptions extends NestApplicationContextOptions implements NestApplicationOptions {
  override readonly abortOnError = false;
  readonly bodyParser = false;

  constructor(override readonly logger: LoggerService | false) {
    super();
  }
}
