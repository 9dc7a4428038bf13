import { Module, type DynamicModule } from '@nestjs/common';
import { PrismaService, type DatabaseOptions } from './prisma.service.js';
import { Transactions } from './transactions.js';

/** The database for every module. */
@Module({})
export class DatabaseModule {
  /** @param databaseUrl `postgresql://user:password@host:port/name`; its migrations have run */
  static forRoot(databaseUrl: string, options?: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: PrismaService, useFactory: () => PrismaService.open(databaseUrl, options) },
        Transactions,
      ],
      exports: [PrismaService, Transactions],
    };
  }
}
