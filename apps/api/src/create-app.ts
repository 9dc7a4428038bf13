import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from '@segue/shared/node';
import { AppModule } from './app.module.js';
import type { ApiEnv } from './env.js';
import { serveDocs } from './features/system/index.js';
import { AppOptions, configureHttp, NestLogger } from './http/index.js';

/**
 * Makes the whole api, ready to listen. The database has its migrations.
 * @param root what it is made of; a benchmark exchanges an adapter in there
 */
export async function createApp(
  env: ApiEnv,
  logger: Logger,
  root: DynamicModule = AppModule.with(env),
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(root, new AppOptions(new NestLogger(logger)));
  configureHttp(app, logger);
  serveDocs(app);
  return app;
}
