import type { Prisma } from './generated/client.js';
import type { Transactions } from './transactions.js';

/**
 * Reads by a statement that counts much at once, without just-in-time compilation: compiling such a statement took
 * Postgres longer than running it (5 s against 2 s for the statistics of 100,000 tracks on a busy machine).
 */
export function longStatement<Row>(transactions: Transactions, statement: Prisma.Sql): Promise<Row[]> {
  return transactions.run(async (tx) => {
    await tx.$executeRaw`SET LOCAL jit = off`;
    return tx.$queryRaw<Row[]>(statement);
  });
}
