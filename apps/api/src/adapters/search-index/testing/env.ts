import { z } from 'zod';

/** A real Meilisearch for the contract suite: `MEILI_URL=http://localhost:7700 MEILI_KEY=… npm run test:meili`. */
export const meiliTestEnv = z
  .object({ MEILI_URL: z.url().optional(), MEILI_KEY: z.string().optional() })
  .parse(process.env);
