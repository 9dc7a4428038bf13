/**
 * What `prisma/schema.prisma` says the tables are, as far as this project's schema goes. Throws on whatever it does not
 * know, so that a new construct is never skipped in silence.
 *
 * @typedef {{ type: string, nullable: boolean, default: string | null }} Column
 * @typedef {{ columns: Map<string, Column>, keys: Set<string> }} Table `keys` are sentences: "unique (email)"
 * @param {string} text
 * @returns {Map<string, Table>}
 */
export function readPrismaSchema(text) {
  const blocks = [...text.matchAll(/^(\w+) (\w+) \{\n(.*?)^\}/gms)];
  const strange = blocks.find(([, kind]) => !['model', 'generator', 'datasource'].includes(kind));
  if (strange) throw new Error(`check-schema cannot read "${strange[1]} ${strange[2]}" yet.`);
  const models = blocks.filter(([, kind]) => kind === 'model');
  const names = new Set(models.map(([, , name]) => name));
  return new Map(models.map(([, , name, body]) => [name, readModel(body, names)]));
}

function readModel(body, names) {
  const table = { columns: new Map(), keys: new Set() };
  const lines = body.split('\n').map((line) => line.replace(/\/\/.*$/, '').trim());
  for (const line of lines.filter(Boolean)) {
    if (line.startsWith('@@')) readBlockAttribute(line, table);
    else readField(line, names, table);
  }
  return table;
}

const blockKeys = { id: 'primary key', unique: 'unique', index: 'index' };

function readBlockAttribute(line, table) {
  const [, kind, list] = /^@@(id|unique|index)\(\[(.*)\]\)$/.exec(line) ?? [];
  if (kind === undefined) throw new Error(`check-schema cannot read "${line}" yet.`);
  const columns = list.split(/,\s*/).map((column) => column.replace('(sort: Desc)', ' DESC'));
  table.keys.add(`${blockKeys[kind]} (${columns.join(', ')})`);
}

const fieldShape = /^(\w+)\s+(\w+(?:\("[^"]*"\))?)(\[\])?(\?)?(?:\s+(.*))?$/;

function readField(line, names, table) {
  const [, name, type, list, optional, attributes = ''] = fieldShape.exec(line) ?? [];
  if (name === undefined) throw new Error(`check-schema cannot read "${line}" yet.`);
  if (names.has(type)) return readRelation(attributes, type, optional !== undefined, table);
  table.columns.set(name, {
    type: sqlType(type, attributes) + (list ?? ''),
    // Prisma makes lists without NOT NULL.
    nullable: optional !== undefined || list !== undefined,
    default: sqlDefault(attributes),
  });
  if (/@id\b/.test(attributes)) table.keys.add(`primary key (${name})`);
  if (/@unique\b/.test(attributes)) table.keys.add(`unique (${name})`);
}

const actions = { Cascade: 'CASCADE', SetNull: 'SET NULL', Restrict: 'RESTRICT', NoAction: 'NO ACTION' };

/** The side that holds the columns; the other side says nothing about tables. */
function readRelation(attributes, target, optional, table) {
  const fields = /fields: \[([^\]]*)\]/.exec(attributes)?.[1];
  if (fields === undefined) return;
  const references = /references: \[([^\]]*)\]/.exec(attributes)?.[1];
  const onDelete = /onDelete: (\w+)/.exec(attributes)?.[1] ?? (optional ? 'SetNull' : 'Restrict');
  const onUpdate = /onUpdate: (\w+)/.exec(attributes)?.[1] ?? 'Cascade';
  table.keys.add(
    `foreign key (${fields}) to ${target} (${references}) on delete ${actions[onDelete]} on update ${actions[onUpdate]}`,
  );
}

const types = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Float: 'double precision',
  Boolean: 'boolean',
  DateTime: 'timestamp(3) without time zone',
  Json: 'jsonb',
};

function sqlType(type, attributes) {
  const native = /@db\.(\w+)/.exec(attributes)?.[1];
  const known = native === undefined ? types[type] : { Uuid: 'uuid' }[native];
  const found = /^Unsupported\("(.*)"\)$/.exec(type)?.[1] ?? known;
  if (found === undefined) throw new Error(`check-schema does not know the type ${type} ${attributes} yet.`);
  return found;
}

/** The default in the database; ids of `uuid(7)` are made by the client. */
function sqlDefault(attributes) {
  const value = /@default\(((?:[^()]|\([^)]*\))*)\)/.exec(attributes)?.[1];
  if (value === undefined || /^uuid\(/.test(value)) return null;
  if (value === 'now()') return 'CURRENT_TIMESTAMP';
  if (value === '[]') return 'ARRAY[]';
  if (/^(".*"|-?[\d.]+|true|false)$/.test(value)) return value.replace(/^"(.*)"$/, "'$1'");
  throw new Error(`check-schema does not know the default ${value} yet.`);
}
