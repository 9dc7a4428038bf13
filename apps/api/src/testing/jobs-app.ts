import { randomUUID } from 'node:crypto';
import type { LoggerService, Provider } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import type { ServerEvent } from '@segue/shared/contracts/events';
import type { JobContract, JobHandler } from '@segue/shared/contracts/jobs';
import { createLogger, hostWorker, type HostedWorker } from '@segue/shared/node';
import { DatabaseModule } from '../database/index.js';
import { EventsService, JobsModule, JobsOptions, RunsService, type JobsTimes } from '../jobs/index.js';
import { ObservationModule } from '../observation/index.js';
import { testEnv } from './env.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** The jobs part of the api alone, on a database and Redis keys of its own. */
export interface JobsApp {
  readonly module: TestingModule;
  readonly runs: RunsService;
  readonly database: TestDatabase;
  readonly redisUrl: string;
  readonly prefix: string;
  /** Adds a person and returns the id. */
  addUser(): Promise<string>;
  /** What the person is told from now on. */
  watch(userId: string): ServerEvent[];
  /** A worker in this process, as a service would host it; closed with the app. */
  host<J extends JobContract>(job: J, handler: JobHandler<J>, concurrency?: number): HostedWorker;
  close(): Promise<void>;
}

export interface JobsAppSettings {
  readonly jobs: readonly JobContract[];
  /** Classes with @OnOutcome and @HostsJob. */
  readonly providers: Provider[];
  readonly times?: Partial<JobsTimes>;
  /** Another Redis than the shared one, to be emptied or taken away. */
  readonly redisUrl?: string;
  /** Another database than one of the shared Postgres, to be restarted; dropped with the app. */
  readonly database?: TestDatabase;
}

/** What the api says in these tests is what they check, not what it logs. */
const silent: LoggerService = { log: () => undefined, warn: () => undefined, error: () => undefined };

/** Short enough for a test, and in the same proportion as in earnest. */
const quick: JobsTimes = { reconcileEvery: 200, reconcileGrace: 500, reconcileConfirm: 2500, retryDelay: 50 };

export async function startJobsApp(settings: JobsAppSettings): Promise<JobsApp> {
  const database = settings.database ?? (await createTestDatabase());
  const redisUrl = settings.redisUrl ?? testEnv().TEST_REDIS_URL;
  const prefix = `test-${randomUUID()}`;
  const options = new JobsOptions(redisUrl, prefix, settings.jobs, { ...quick, ...settings.times });
  const quiet = ObservationModule.with({ version: '', offline: false, tracesTo: undefined });
  const module = await Test.createTestingModule({
    imports: [quiet, DatabaseModule.forRoot(database.url), JobsModule.forRoot(options)],
    providers: settings.providers,
  })
    .setLogger(silent)
    .compile();
  const workers: HostedWorker[] = [];
  const close = async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await module.close();
    await database.drop();
  };
  try {
    await module.init();
  } catch (error) {
    await close();
    throw error;
  }
  const logger = createLogger('test-worker');
  return {
    module,
    runs: module.get(RunsService),
    database,
    redisUrl,
    prefix,
    addUser: () => addUser(database),
    watch: (userId) => watch(module.get(EventsService), userId),
    host: (job, handler, concurrency = 2) => {
      const worker = hostWorker(job, handler, { redisUrl, prefix, concurrency, logger });
      workers.push(worker);
      return worker;
    },
    close,
  };
}

async function addUser(database: TestDatabase): Promise<string> {
  const id = randomUUID();
  const sql = 'INSERT INTO "User" (id, name, email, "updatedAt") VALUES ($1, $1, $1, now())';
  await database.sql(sql, [id]);
  return id;
}

function watch(events: EventsService, userId: string): ServerEvent[] {
  const told: ServerEvent[] = [];
  const send = (text: string) => {
    if (text.startsWith('data: ')) told.push(JSON.parse(text.slice('data: '.length)) as ServerEvent);
    return true;
  };
  events.open(userId, { send, end: () => undefined });
  return told;
}
