import { createHash } from 'node:crypto';
import { Prisma } from './generated/client.js';

const MARK = '/* kept plan */';

/**
 * Begins a statement that Postgres plans once for each connection, not each time: for those that are asked with every
 * key, and whose text is always the same. Planning the view of a track costs more than reading a page of it.
 * A pool that gives each transaction another connection (pgbouncer) mixes names up: DATABASE_KEPT_PLANS=false.
 */
export const keptPlan = Prisma.raw(MARK);

/** The name by which Postgres knows a marked statement again; none for all others, which are as many as questions. */
export function statementName({ sql }: { readonly sql: string }): string {
  return sql.trimStart().startsWith(MARK) ? createHash('sha1').update(sql).digest('base64url') : '';
}
