import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from '@segue/shared/node';
import { AppModule } from './app.module.js';
import type { ApiEnv } from './env.js';
import { configureHttp, NestLogger } from './http/index.js';

/** Makes the whole api, ready to listen. The database has its migrations. */
export async function createApp(env: ApiEnv, logger: Logger): Promise<NestExpressApplication> {
  const options: NestApplicationOptions = {
    logger: new NestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(env), options);
  configureHttp(app, logger);
  return app;
}
