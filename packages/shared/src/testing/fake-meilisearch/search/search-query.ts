import { z } from 'zod';
import { WireError } from '../wire-error.js';

/** The parameters of a search that the fake knows. Others are refused, as the server refuses what it does not know. */
const searchQuery = z.strictObject({
  q: z.string().nullish(),
  filter: z.string().optional(),
  sort: z.array(z.string()).optional(),
  facets: z.array(z.string()).optional(),
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).default(20),
  page: z.int().min(0).optional(),
  hitsPerPage: z.int().min(0).optional(),
  attributesToRetrieve: z.array(z.string()).optional(),
  showMatchesPosition: z.boolean().default(false),
  matchingStrategy: z.enum(['last', 'all', 'frequency']).default('last'),
});

export type FakeSearchQuery = z.output<typeof searchQuery>;

export function readSearchQuery(body: unknown): FakeSearchQuery {
  const read = searchQuery.safeParse(body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new WireError(400, 'bad_request', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
