/**
 * How the tables that the migrations make differ from those that the schema describes: one sentence a difference.
 * @param {Map<string, import('./read-prisma-schema.mjs').Table>} schema
 * @param {Map<string, import('./read-prisma-schema.mjs').Table>} database
 * @returns {string[]}
 */
export function differences(schema, database) {
  return bothSides(
    schema,
    database,
    (name) => `the table ${name}`,
    (name, said, made) => [
      ...bothSides(
        said.columns,
        made.columns,
        (column) => `the column ${name}.${column}`,
        (column, a, b) => columnDifferences(`${name}.${column}`, a, b),
      ),
      ...bothSides(
        keyed(said.keys),
        keyed(made.keys),
        (key) => `on ${name}: ${key}`,
        () => [],
      ),
    ],
  );
}

function bothSides(schema, database, describe, compare) {
  return [
    ...[...schema.keys()]
      .filter((key) => !database.has(key))
      .map((key) => `The migrations lack ${describe(key)}.`),
    ...[...database.keys()]
      .filter((key) => !schema.has(key))
      .map((key) => `The schema lacks ${describe(key)}.`),
    ...[...schema]
      .filter(([key]) => database.has(key))
      .flatMap(([key, a]) => compare(key, a, database.get(key))),
  ];
}

function columnDifferences(name, said, made) {
  const say = (what, a, b) =>
    a === b ? [] : [`${name}: ${what} is ${a} in the schema and ${b} in the migrations.`];
  return [
    ...say('the type', said.type, made.type),
    ...say('whether it may be null', said.nullable, made.nullable),
    ...say('the default', said.default ?? 'none', made.default ?? 'none'),
  ];
}

const keyed = (keys) => new Map([...keys].map((key) => [key, true]));
