import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from '@segue/shared/node';
import { AppModule } from './app.module.js';
import type { ApiEnv } from './env.js';
import { serveDocs } from './features/system/index.js';
import { configureHttp, NestLogger } from './http/index.js';

/** Makes the whole api, ready to listen. The database has its migrations. */
export async function createApp(env: ApiEnv, logger: Logger): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(env), {
    logger: new NestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  configureHttp(app, logger);
  serveDocs(app);
  return app;
}
