import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.js';
import { rethrowNamingOutage } from './outage.js';
import { rethrowNamingUnstorable } from './unstorable-text.js';
import { statementName } from './kept-plan.js';

/** Connections that one api process keeps at most. */
const poolSize = 20;
/** A new connection costs a process of Postgres, a password check on both sides, and the plans that the old one kept. */
const idleMs = 10 * 60_000;

export interface DatabaseOptions {
  /** Whether marked statements are prepared under a name, once for each connection: see `keptPlan`. */
  readonly keptPlans: boolean;
}

/**
 * The database. Only `*.repository.ts` and this folder may name it.
 * While Postgres is away every query fails as the TypedError `unavailable`; the first one after it is back just works.
 * A text that it cannot hold is `invalid`.
 */
@Injectable()
export class PrismaService extends PrismaClient implements OnModuleDestroy {
  /** @param databaseUrl `postgresql://user:password@host:port/name`; its migrations have run */
  static open(databaseUrl: string, { keptPlans }: DatabaseOptions = { keptPlans: true }): PrismaService {
    const service = new PrismaService(databaseUrl, keptPlans);
    const named = service.$extends({
      query: {
        $allOperations: ({ args, query }) =>
          query(args).catch(rethrowNamingOutage).catch(rethrowNamingUnstorable),
      },
    });
    // The extension changes errors only, so what comes out is used as what went in; Prisma's types cannot say that.
    return named as unknown as PrismaService;
  }

  private constructor(databaseUrl: string, keptPlans: boolean) {
    const logger = new Logger('Database');
    // An idle connection that breaks must not bring the process down; the pool has dropped it already.
    const note = (error: Error) => logger.warn(`A connection was lost: ${error.message}`);
    const named = keptPlans ? { statementNameGenerator: statementName } : {};
    const options = { onPoolError: note, onConnectionError: note, ...named };
    super({ adapter: new PrismaPg(poolConfig(databaseUrl), options) });
  }

  async onModuleDestroy(): Promise<void> {
    await this.$disconnect();
  }
}

function poolConfig(connectionString: string) {
  return {
    connectionString,
    max: poolSize,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: idleMs,
    application_name: 'segue-api',
    // Our columns hold UTC without saying so; raw SQL that asks for now() must agree.
    options: '-c TimeZone=UTC',
  };
}
