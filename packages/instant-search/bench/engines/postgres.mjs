import pg from 'pg';
import { startCluster } from './postgres-cluster.mjs';

const TABLE = `
  CREATE EXTENSION pg_trgm;
  CREATE EXTENSION unaccent;
  CREATE TABLE track (id uuid PRIMARY KEY, text text NOT NULL, words tsvector NOT NULL);`;
const INDEXES = `
  CREATE INDEX ON track USING gin (words);
  CREATE INDEX ON track USING gin (text gin_trgm_ops);
  ANALYZE track;`;
const INSERT = `
  INSERT INTO track SELECT id, text, to_tsvector('simple', text)
  FROM (SELECT id, unaccent(lower(text)) AS text FROM unnest($1::uuid[], $2::text[]) AS row(id, text)) AS rows
  ON CONFLICT (id) DO UPDATE SET text = excluded.text, words = excluded.words`;
const BY_WORDS = `
  SELECT id FROM track WHERE words @@ to_tsquery('simple', $1) ORDER BY ts_rank(words, to_tsquery('simple', $1)) DESC LIMIT 20`;
const BY_TRIGRAMS = `SELECT id FROM track WHERE $1 <% text ORDER BY $1 <<-> text LIMIT 20`;

/** Full-text search with the last word as a prefix, filled up by trigram similarity where it finds little. */
export async function startPostgres() {
  const cluster = await startCluster();
  const client = new pg.Client({ ...cluster.connection });
  await client.connect();
  await client.query(TABLE);
  const add = (batch) => client.query(INSERT, [batch.map(({ id }) => id), batch.map(textOf)]);
  return {
    name: 'Postgres FTS + trigram',
    add,
    ready: () => client.query(INDEXES),
    search: async (text) => {
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return [];
      const found = await client.query(BY_WORDS, [`${words.join(' & ')}:*`]);
      const similar =
        found.rowCount < 20 && text.length > 2 ? await client.query(BY_TRIGRAMS, [text]) : { rows: [] };
      return [...new Set([...found.rows, ...similar.rows].map(({ id }) => id))].slice(0, 20);
    },
    update: (track) => add([track]),
    close: async () => {
      await client.end();
      await cluster.stop();
    },
    // The server's memory, not that of the client in this process.
    rss: cluster.rss,
  };
}

const textOf = (track) =>
  [track.title, track.artists.join(' '), track.release, track.label, track.catalogNumber].join(' ');
