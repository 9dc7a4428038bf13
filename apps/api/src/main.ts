import { createLogger } from '@segue/shared/node';
import { createApp } from './create-app.js';
import { migrate, MigrationRefused } from './database/index.js';
import { apiEnv } from './env.js';
import { backUpBeforeUpgrade } from './features/backups/index.js';
import { drain, RouteCheck } from './http/index.js';

const env = apiEnv();
const logger = createLogger('api');

async function start(): Promise<void> {
  const applied = await migrate(env.DATABASE_URL, undefined, (pending) =>
    backUpBeforeUpgrade(env, logger, pending),
  );
  if (applied.length > 0) logger.info({ applied }, 'The database was brought up to date');
  const app = await createApp(env, logger);
  app.get(RouteCheck).run();
  await app.listen(env.API_PORT, env.API_HOST);
  logger.info(`The api answers at ${await app.getUrl()}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      logger.info(`Stopping on ${signal}`);
      void drain(app).finally(() => process.exit());
    });
  }
}

try {
  await start();
} catch (error) {
  logger.fatal({ err: error }, 'The api cannot start');
  // EX_CONFIG: to start it again and again would change nothing.
  process.exit(error instanceof MigrationRefused ? 78 : 1);
}
