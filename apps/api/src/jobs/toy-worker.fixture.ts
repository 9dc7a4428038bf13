/** A worker process of its own, to be killed: `node toy-worker.fixture.js REDIS_URL PREFIX first|second`. */
import { createLogger, hostWorker } from '@segue/shared/node';
import { toyJob } from './toy.fixture.js';

const [redisUrl = '', prefix = '', role = ''] = process.argv.slice(2);

hostWorker(
  toyJob,
  async (context) => {
    context.report({ done: 1, total: 2, message: `${role} at work` });
    if (role === 'first') await new Promise(() => undefined);
    return { said: context.payload.text };
  },
  { redisUrl, prefix, concurrency: 1, logger: createLogger('toy-worker') },
);
