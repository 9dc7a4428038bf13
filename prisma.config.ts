import { defineConfig } from 'prisma/config';

/**
 * Prisma's command line, for `generate`, `validate` and `format` only; migrations are applied by the api at boot.
 * `scripts/generate.mjs` names an existing file as its schema engine, so that nothing is downloaded.
 */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
