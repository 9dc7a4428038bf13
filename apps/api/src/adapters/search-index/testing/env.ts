import { parseEnv } from '@segue/shared/node';
import { z } from 'zod';

const meiliTestEnvSchema = z.object({ MEILI_URL: z.url().optional(), MEILI_KEY: z.string().optional() });

/** A real Meilisearch for the contract suite: `MEILI_URL=http://localhost:7700 MEILI_KEY=… npm run test:meili`. */
export const meiliTestEnv = () => parseEnv(meiliTestEnvSchema, process.env);
