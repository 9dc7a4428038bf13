import { runSql } from '../launcher/postgres-sql.mjs';

const columnsSql = `
  SELECT coalesce(json_agg(json_build_object(
    'table', c.relname, 'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
    'nullable', NOT a.attnotnull, 'default', pg_get_expr(d.adbin, d.adrelid)) ORDER BY c.relname, a.attnum), '[]')
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE a.attnum > 0 AND NOT a.attisdropped`;

/** Indexes but partial ones and those of expressions: those are rules that the schema language cannot say. */
const indexesSql = `
  SELECT coalesce(json_agg(json_build_object(
    'table', i.indrelid::regclass::text, 'primary', i.indisprimary, 'unique', i.indisunique,
    'columns', (SELECT json_agg(pg_get_indexdef(i.indexrelid, n, false)
                       || CASE WHEN i.indoption[n - 1] & 1 = 1 THEN ' DESC' ELSE '' END ORDER BY n)
                FROM generate_series(1, i.indnkeyatts) n))), '[]')
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
  WHERE c.relnamespace = 'public'::regnamespace AND i.indpred IS NULL AND i.indexprs IS NULL`;

const foreignKeysSql = `
  SELECT coalesce(json_agg(json_build_object(
    'table', k.conrelid::regclass::text, 'target', k.confrelid::regclass::text,
    'onDelete', k.confdeltype, 'onUpdate', k.confupdtype,
    'columns', (SELECT json_agg(a.attname ORDER BY o) FROM unnest(k.conkey) WITH ORDINALITY u(n, o)
                JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.n),
    'references', (SELECT json_agg(a.attname ORDER BY o) FROM unnest(k.confkey) WITH ORDINALITY u(n, o)
                   JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.n))), '[]')
  FROM pg_constraint k WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`;

/**
 * What the tables of a database are, in the same words as `readPrismaSchema`.
 * @param {{ bin: string }} postgres
 * @param {string} url
 */
export async function readDatabase(postgres, url) {
  const ask = async (sql) => JSON.parse(await runSql(postgres, url, `${sql};`));
  const [columns, indexes, foreignKeys] = await Promise.all(
    [columnsSql, indexesSql, foreignKeysSql].map(ask),
  );
  const tables = new Map();
  for (const { table, name, type, nullable, default: value } of columns) {
    if (!tables.has(table)) tables.set(table, { columns: new Map(), keys: new Set() });
    tables.get(table).columns.set(name, { type, nullable, default: plainDefault(value) });
  }
  for (const { table, ...index } of indexes) tables.get(plain(table)).keys.add(indexWords(index));
  for (const { table, ...key } of foreignKeys) tables.get(plain(table)).keys.add(foreignKeyWords(key));
  tables.delete('_prisma_migrations');
  return tables;
}

const actions = { a: 'NO ACTION', r: 'RESTRICT', c: 'CASCADE', n: 'SET NULL', d: 'SET DEFAULT' };

function indexWords({ primary, unique, columns }) {
  const kind = primary ? 'primary key' : unique ? 'unique' : 'index';
  return `${kind} (${columns.map(plain).join(', ')})`;
}

function foreignKeyWords({ target, columns, references, onDelete, onUpdate }) {
  return (
    `foreign key (${columns.join(', ')}) to ${plain(target)} (${references.join(', ')}) ` +
    `on delete ${actions[onDelete]} on update ${actions[onUpdate]}`
  );
}

/** `'member'::text` → `'member'`; `ARRAY[]::text[]` → `ARRAY[]`. */
function plainDefault(expression) {
  return expression?.replace(/::[\w ]+(\[\])?$/, '') ?? null;
}

function plain(identifier) {
  return identifier.replaceAll('"', '');
}
