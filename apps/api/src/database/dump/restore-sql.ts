import type { MigrationFile } from '../migrations/index.js';

/** How long the tables are waited for while somebody still works on them. */
const lockTimeout = '60s';

/** Begins the one transaction of a restore. */
export const beginSql = `
BEGIN;
SET LOCAL lock_timeout = '${lockTimeout}';
SET LOCAL client_min_messages = warning;
`;

/** All of what is there goes, but for what belongs to an extension. */
export const clearSql = `
DO $clear$
DECLARE thing record;
BEGIN
  FOR thing IN
    SELECT c.relkind AS kind, format('%I.%I', n.nspname, c.relname) AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('e', 'i'))
    ORDER BY array_position(ARRAY['v', 'm', 'r', 'p', 'S'], c.relkind::text)
  LOOP
    EXECUTE format('DROP %s IF EXISTS %s CASCADE', CASE thing.kind
      WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, thing.name);
  END LOOP;
  FOR thing IN
    SELECT CASE p.prokind WHEN 'a' THEN 'AGGREGATE' WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END AS kind,
           format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) AS name
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = 'public'
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  LOOP
    EXECUTE format('DROP %s IF EXISTS %s CASCADE', thing.kind, thing.name);
  END LOOP;
  FOR thing IN
    SELECT CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END AS kind, format('%I.%I', n.nspname, t.typname) AS name
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
    WHERE n.nspname = 'public' AND t.typtype IN ('e', 'd')
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
  LOOP
    EXECUTE format('DROP %s IF EXISTS %s CASCADE', thing.kind, thing.name);
  END LOOP;
  FOR thing IN
    SELECT format('%I.%I', n.nspname, s.cfgname) AS name FROM pg_ts_config s JOIN pg_namespace n ON n.oid = s.cfgnamespace
    WHERE n.nspname = 'public'
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = s.oid AND d.deptype = 'e')
  LOOP
    EXECUTE format('DROP TEXT SEARCH CONFIGURATION IF EXISTS %s CASCADE', thing.name);
  END LOOP;
END
$clear$;
`;

/** Behind the tables of the dump: names are found again, and the schema is brought up to this version. */
export function migrationSql(migrations: readonly MigrationFile[]): string {
  const steps = migrations.map(
    ({ name, sql, checksum }) => `
${sql}
;
INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
VALUES (gen_random_uuid()::text, ${literal(checksum)}, ${literal(name)}, now(), clock_timestamp(), 1);`,
  );
  return `\nSET search_path TO public;\n${steps.join('\n')}\n`;
}

/** Ends everything when a table has not the rows that it should have. */
export function expectRowsSql(tables: Readonly<Record<string, number>>): string {
  const checks = Object.entries(tables).map(([table, rows]) => {
    const wrong = literal(`The table ${table} should have ${rows} rows.`);
    return `IF (SELECT count(*) FROM public."${table.replaceAll('"', '""')}") <> ${rows} THEN RAISE EXCEPTION USING MESSAGE = ${wrong}; END IF;`;
  });
  return `\nDO $expect$ BEGIN\n${checks.join('\n')}\nEND $expect$;\n`;
}

/** A text as SQL writes it; without the backslashes that would mean something to psql. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
