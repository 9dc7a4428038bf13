import pg from 'pg';
import {
  readDocumentId,
  type SearchIndex,
  type TrackDocument,
  type TrackQuery,
  type TrackQueryResult,
} from '../../adapters/search-index/search-index.port.js';
import { facetsQuery, readFacets } from './postgres-facets.js';

const TABLES = `
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE EXTENSION IF NOT EXISTS unaccent;
  DROP TABLE IF EXISTS bench_document;
  CREATE TABLE bench_document (
    id text PRIMARY KEY, "visibleTo" text NOT NULL, text text NOT NULL, words tsvector NOT NULL,
    genres text[], styles text[], labels text[], country text, folders text[], formats text[], places text[],
    tags text[], moods text[], crates text[], key text, bpm float, year int);`;
const INSERT = `
  INSERT INTO bench_document
  SELECT id, "userId", text, to_tsvector('simple', text), genres, styles, labels, country, folders, formats, places,
         tags, moods, crates, key, bpm, year
  FROM (
    SELECT d.*, unaccent(lower(concat_ws(' ', title, artist, "releaseTitle", label, "catalogNumber",
           array_to_string(styles, ' '), array_to_string(tags, ' ')))) AS text
    FROM json_to_recordset($1) AS d(id text, "userId" text, title text, artist text, "releaseTitle" text, label text,
      "catalogNumber" text, genres text[], styles text[], labels text[], country text, folders text[],
      formats text[], places text[], tags text[], moods text[], crates text[], key text, bpm float, year int)
  ) AS rows
  ON CONFLICT (id) DO UPDATE SET text = excluded.text, words = excluded.words, tags = excluded.tags,
    bpm = excluded.bpm, key = excluded.key`;
const INDEXES = `
  CREATE INDEX ON bench_document USING gin (words);
  CREATE INDEX ON bench_document USING gin (text gin_trgm_ops);
  ANALYZE bench_document;`;
const BY_WORDS = `
  SELECT id, count(*) OVER ()::int AS total FROM bench_document
  WHERE "visibleTo" = ANY($1) AND words @@ to_tsquery('simple', $2)
  ORDER BY ts_rank(words, to_tsquery('simple', $2)) DESC LIMIT $3`;
const BY_TRIGRAMS = `
  SELECT id FROM bench_document WHERE "visibleTo" = ANY($1) AND $2 <% text ORDER BY $2 <<-> text LIMIT $3`;
/** Fewer hits than this by words, and similar texts fill up. */
const FEW = 20;

/**
 * What we would have without an engine: full-text search with the last word as a prefix, filled up by trigram
 * similarity where it finds little, facets counted over what matches. Only for the benchmark: it knows no filters.
 */
export class PostgresSearchIndex implements SearchIndex {
  readonly name = 'postgres';
  private filled = false;
  private readonly pool: pg.Pool;

  constructor(connectionString: string) {
    this.pool = new pg.Pool({ connectionString, max: 10 });
  }

  state(): 'ready' | 'rebuilding' {
    return this.filled ? 'ready' : 'rebuilding';
  }

  onNeedsRebuild(): void {}

  async rebuild(batches: AsyncIterable<readonly TrackDocument[]>): Promise<void> {
    await this.pool.query(TABLES);
    for await (const batch of batches) await this.upsert(batch);
    await this.pool.query(INDEXES);
    this.filled = true;
  }

  async upsert(documents: readonly TrackDocument[]): Promise<void> {
    await this.pool.query(INSERT, [JSON.stringify(documents)]);
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.pool.query('DELETE FROM bench_document WHERE id = ANY($1)', [ids]);
  }

  async search(query: TrackQuery): Promise<TrackQueryResult> {
    const started = performance.now();
    if (!this.filled) return { hits: [], total: 0, facets: {}, histograms: {}, milliseconds: 0 };
    const words = query.text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const [found, counted] = await Promise.all([this.hits(query, words), this.counts(query, words)]);
    const hits = found.ids.map((id) => ({ ...readDocumentId(id), highlights: {} }));
    return { hits, total: found.total, ...counted, milliseconds: performance.now() - started };
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private async hits(
    { visibleTo, text, limit }: TrackQuery,
    words: readonly string[],
  ): Promise<{ ids: string[]; total: number }> {
    if (words.length === 0) return this.everything(visibleTo, limit);
    const { rows } = await this.pool.query<{ id: string; total: number }>(BY_WORDS, [
      visibleTo,
      prefixed(words),
      limit,
    ]);
    const ids = rows.map(({ id }) => id);
    if (ids.length >= FEW || text.length <= 2) return { ids, total: rows[0]?.total ?? 0 };
    const similar = await this.pool.query<{ id: string }>(BY_TRIGRAMS, [visibleTo, text, FEW]);
    const all = [...new Set([...ids, ...similar.rows.map(({ id }) => id)])];
    return { ids: all, total: all.length };
  }

  private async everything(visibleTo: readonly string[], limit: number) {
    const { rows } = await this.pool.query<{ id: string; total: number }>(
      'SELECT id, count(*) OVER ()::int AS total FROM bench_document WHERE "visibleTo" = ANY($1) LIMIT $2',
      [visibleTo, Math.max(limit, 1)],
    );
    return { ids: rows.slice(0, limit).map(({ id }) => id), total: rows[0]?.total ?? 0 };
  }

  private async counts(query: TrackQuery, words: readonly string[]) {
    if (query.facets.length === 0 || words.length === 0) return { facets: {}, histograms: {} };
    const { rows } = await this.pool.query(facetsQuery(query), [query.visibleTo, prefixed(words)]);
    return readFacets(rows, query);
  }
}

const prefixed = (words: readonly string[]): string => `${words.join(' & ')}:*`;
