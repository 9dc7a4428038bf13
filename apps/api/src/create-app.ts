import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from '@segue/shared/node';
import { AppModule } from './app.module.js';
import type { ApiEnv } from './env.js';
import { serveDocs } from './features/system/index.js';
import { AppOptions, configureHttp, NestLogger } from './http/index.js';

/** Makes the whole api, ready to listen. The database has its migrations. */
export async function createApp(env: ApiEnv, logger: Logger): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with(env),
    new AppOptions(new NestLogger(logger)),
  );
  configureHttp(app, logger);
  serveDocs(app);
  return app;
}
