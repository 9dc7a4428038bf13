import { Module, type DynamicModule } from '@nestjs/common';
import { PrismaService } from './prisma.service.js';
import { Transactions } from './transactions.js';

/** The database for every module. */
@Module({})
export class DatabaseModule {
  /** @param databaseUrl `postgresql://user:password@host:port/name`; its migrations have run */
  static forRoot(databaseUrl: string): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: PrismaService, useFactory: () => PrismaService.open(databaseUrl) },
        Transactions,
      ],
      exports: [PrismaService, Transactions],
    };
  }
}
