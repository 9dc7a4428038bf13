import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.js';
import { databaseFacts, type DatabaseFacts } from './database-facts.js';
import { dumpDatabase } from './dump-database.js';
import { findPrograms } from './find-programs.js';
import { listDump, tablesWithRows } from './list-dump.js';
import type { PostgresPrograms } from './choose-programs.js';
import { restoreDatabase, type RestoreRequest } from './restore-database.js';
import { withScratchDatabase } from './scratch-database.js';
import { withSnapshot } from './snapshot.js';

let database: TestDatabase;
let folder: string;
let dump: string;
let facts: DatabaseFacts;
let programs: PostgresPrograms;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'segue-restore-'));
  dump = join(folder, 'dump');
  await addTracks('before', 500);
  await withSnapshot(database.url, async (snapshot) => {
    // Another session writes meanwhile: it is not in what is dumped, nor in what is counted.
    await addTracks('meanwhile', 1);
    facts = await databaseFacts(snapshot);
    programs = await findPrograms(facts.serverMajor);
    await dumpDatabase({ url: database.url, programs, snapshotId: snapshot.id, file: dump });
  });
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const addTracks = (title: string, count: number) =>
  database.sql(
    `INSERT INTO "Track" (id, title, "artistCredit", "updatedAt")
     SELECT gen_random_uuid(), $1, n::text, now() FROM generate_series(1, $2::int) n`,
    [title, count],
  );

/** Everything that is in the tables, in words. */
async function everything(): Promise<unknown> {
  const tracks = await database.sql('SELECT title, count(*) FROM "Track" GROUP BY title ORDER BY title');
  const objects = await database.sql(
    `SELECT relkind, relname FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY relname, relkind`,
  );
  return { tracks, objects };
}

const request = (more: Partial<RestoreRequest> = {}): RestoreRequest => ({
  ...{ url: database.url, programs, dump, scratch: folder, migrations: [], expect: facts.tables },
  ...{ commit: true, ...more },
});

describe('a dump', () => {
  it('is of one moment, and lists each table that was counted', async () => {
    expect(facts.tables['Track']).toBe(500);
    expect(Object.keys(facts.tables)).not.toContain('Session');
    const tables = tablesWithRows(await listDump(programs, createReadStream(dump)));
    expect(tables.sort()).toEqual(Object.keys(facts.tables).sort());
  });
});

describe('a restore', () => {
  it('that fails behind the last table leaves everything as it was', async () => {
    const broken = { name: '29990101000000_broken', sql: 'SELECT no_such_column', checksum: 'x' };
    const before = await everything();
    await expect(restoreDatabase(request({ migrations: [broken] }))).rejects.toThrow(/no_such_column/);
    expect(await everything()).toEqual(before);
  });

  it('of a dump that ends in the middle of its rows leaves everything as it was', async () => {
    const half = join(folder, 'half');
    await withSnapshot(database.url, (snapshot) =>
      dumpDatabase({ url: database.url, programs, snapshotId: snapshot.id, file: half }),
    );
    await truncate(half, Math.floor((await stat(half)).size * 0.98));
    const before = await everything();
    await expect(restoreDatabase(request({ dump: half }))).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  it('that brings other rows than it should leaves everything as it was', async () => {
    const before = await everything();
    const expectMore = restoreDatabase(request({ expect: { ...facts.tables, Track: 501 } }));
    await expect(expectMore).rejects.toThrow('The table Track should have 501 rows.');
    expect(await everything()).toEqual(before);
  });

  it('that is stopped leaves everything as it was', async () => {
    const stop = new AbortController();
    const before = await everything();
    const stopped = restoreDatabase(
      request({ signal: stop.signal, onTable: () => stop.abort(new Error('stopped')) }),
    );
    await expect(stopped).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  it('that is only tried changes nothing', async () => {
    const before = await everything();
    await withScratchDatabase(database.url, (url) => restoreDatabase(request({ url, commit: false })));
    expect(await everything()).toEqual(before);
  });

  it('takes out what is newer, brings back what was, and migrates it', async () => {
    await database.sql(`CREATE TABLE "Newer" (id uuid PRIMARY KEY REFERENCES "Track" (id))`);
    await database.sql(`CREATE VIEW newest AS SELECT * FROM "Track"`);
    const more = {
      name: '29990101000000_more',
      sql: 'CREATE TABLE "More" (id int); -- a remark',
      checksum: 'x',
    };
    await restoreDatabase(request({ migrations: [more] }));
    const { tracks } = (await everything()) as { tracks: unknown };
    expect(tracks).toEqual([{ title: 'before', count: '500' }]);
    const [there] = await database.sql(
      `SELECT to_regclass('"Newer"') AS newer, to_regclass('newest') AS newest, to_regclass('"More"')::text AS more,
              (SELECT count(*)::int FROM "_prisma_migrations" WHERE migration_name = '29990101000000_more') AS noted`,
    );
    expect(there).toEqual({ newer: null, newest: null, more: '"More"', noted: 1 });
  });
});
