import { z } from 'zod';
import type { Prisma } from '../../database/index.js';

const facts = z.object({
  via: z.enum(['token', 'oauth', 'public']),
  state: z.enum(['ok', 'refused']),
  folders: z.array(z.object({ id: z.number(), name: z.string(), count: z.number() })),
  fields: z.array(
    z.object({ id: z.number(), name: z.string(), type: z.string(), options: z.array(z.string()) }),
  ),
  value: z.object({ minimum: z.string(), median: z.string(), maximum: z.string() }).nullable(),
  /** When a part was asked for last, by its name: ISO 8601. */
  askedAt: z.partialRecord(z.enum(['fields', 'value', 'wantlist', 'schedule']), z.iso.datetime()),
});

type Row = Prisma.DiscogsAccountGetPayload<object>;
type Facts = z.output<typeof facts>;

export type AskedAt = Facts['askedAt'];
/** An account as it is stored, its JSON columns read. */
export type StoredAccount = Omit<Row, keyof Facts> & Facts;

export function toStoredAccount(row: Row): StoredAccount {
  return { ...row, ...facts.parse(row) };
}
