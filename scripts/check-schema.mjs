/**
 * Proves that `prisma/schema.prisma` and `prisma/migrations` say the same: makes an empty database, applies the
 * migrations, and compares tables, columns, types, defaults, keys, indexes and foreign keys with the schema.
 * Prisma's own check needs an engine that would have to be downloaded. Run it as `npm run check:schema`.
 */
import { readFileSync } from 'node:fs';
import { differences } from './check-schema/differences.mjs';
import { readDatabase } from './check-schema/read-database.mjs';
import { readPrismaSchema } from './check-schema/read-prisma-schema.mjs';
import { environment } from './launcher/env.mjs';
import { inRoot } from './launcher/paths.mjs';
import { installedPostgres } from './launcher/postgres-binaries.mjs';
import { runSql } from './launcher/postgres-sql.mjs';
import { Refusal, runMain } from './launcher/refusal.mjs';
import { say } from './launcher/say.mjs';
import { must } from './launcher/shell.mjs';

await runMain(async () => {
  const admin = environment.TEST_PG_ADMIN_URL;
  if (admin === undefined)
    throw new Refusal('Run this as `npm run check:schema`: it needs a throwaway Postgres.');
  const [postgres] = installedPostgres();
  const name = `check_schema_${process.pid}`;
  const url = Object.assign(new URL(admin), { pathname: `/${name}` }).href;
  await runSql(postgres, admin, `CREATE DATABASE ${name} TEMPLATE template0;`);
  try {
    const migrator = inRoot('apps/api/dist/database/migrate-main.js');
    await must(process.execPath, [migrator], { env: { DATABASE_URL: url } });
    const schema = readPrismaSchema(readFileSync(inRoot('prisma/schema.prisma'), 'utf8'));
    const found = differences(schema, await readDatabase(postgres, url));
    if (found.length > 0) throw new Refusal(`The schema and the migrations differ:\n  ${found.join('\n  ')}`);
    say(`schema and migrations agree on ${schema.size} tables`);
  } finally {
    await runSql(postgres, admin, `DROP DATABASE ${name} WITH (FORCE);`);
  }
});
