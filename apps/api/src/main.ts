import { pino } from 'pino';
import { createApp } from './create-app.js';
import { migrate } from './database/index.js';
import { apiEnv } from './env.js';
import { drain, RouteCheck } from './http/index.js';

const env = apiEnv();
const logger = pino({ name: 'api', level: env.LOG_LEVEL });

const applied = await migrate(env.DATABASE_URL);
if (applied.length > 0) logger.info({ applied }, 'The database was brought up to date');
const app = await createApp(env, logger);
app.get(RouteCheck).run();
await app.listen(env.API_PORT, env.API_HOST);
logger.info({ url: await app.getUrl() }, 'The api is ready');

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));

async function stop(signal: string): Promise<void> {
  logger.info({ signal }, 'Stopping');
  await drain(app);
  process.exit(0);
}
