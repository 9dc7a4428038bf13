import type { Prisma } from './generated/client.js';
import type { PrismaService } from './prisma.service.js';

/** The database itself, or the transaction that a caller has begun: the last parameter of repository methods. */
export type Db = PrismaService | Prisma.TransactionClient;
