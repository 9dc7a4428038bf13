import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../apps/api/src/testing/test-database.js';
import { inRoot } from '../launcher/paths.mjs';
import { installedPostgres } from '../launcher/postgres-binaries.mjs';
import { differences } from './differences.mjs';
import { readDatabase } from './read-database.mjs';
import { readPrismaSchema } from './read-prisma-schema.mjs';

const schemaText = readFileSync(inRoot('prisma/schema.prisma'), 'utf8');
const [postgres] = installedPostgres();
let database;

beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const found = async (text = schemaText) =>
  differences(readPrismaSchema(text), await readDatabase(postgres, database.url));

describe('the check of the schema against the migrations', () => {
  it('finds nothing as they are', async () => {
    expect(await found()).toEqual([]);
  });

  it.each([
    ['CREATE TABLE "Extra" (id INTEGER PRIMARY KEY)', 'The schema lacks the table Extra.'],
    ['DROP TABLE "Setting"', 'The migrations lack the table Setting.'],
    ['ALTER TABLE "Track" DROP COLUMN "title"', 'The migrations lack the column Track.title.'],
    ['ALTER TABLE "Track" ADD COLUMN "more" TEXT', 'The schema lacks the column Track.more.'],
    [
      'ALTER TABLE "Track" ALTER COLUMN "durationSeconds" TYPE BIGINT',
      'Track.durationSeconds: the type is integer in the schema and bigint in the migrations.',
    ],
    [
      'ALTER TABLE "Track" ALTER COLUMN "title" DROP NOT NULL',
      'Track.title: whether it may be null is false in the schema and true in the migrations.',
    ],
    [
      `ALTER TABLE "User" ALTER COLUMN "role" SET DEFAULT 'owner'`,
      `User.role: the default is 'member' in the schema and 'owner' in the migrations.`,
    ],
    ['DROP INDEX "User_email_key"', 'The migrations lack on User: unique (email).'],
    ['DROP INDEX "Run_status_idx"', 'The migrations lack on Run: index (status).'],
    ['CREATE INDEX ON "Run" ("kind")', 'The schema lacks on Run: index (kind).'],
    [
      'ALTER TABLE "PlaylistItem" DROP CONSTRAINT "PlaylistItem_pkey"',
      'The migrations lack on PlaylistItem: primary key (playlistId, position).',
    ],
    [
      'ALTER TABLE "Session" DROP CONSTRAINT "Session_userId_fkey"',
      'The migrations lack on Session: foreign key (userId) to User (id) on delete CASCADE on update CASCADE.',
    ],
  ])('catches %s', async (drift, sentence) => {
    await database.sql(drift);
    expect(await found()).toContain(sentence);
  });

  it('catches a field that came into the schema without a migration', async () => {
    const changed = schemaText.replace(/^model Track \{$/m, 'model Track {\n  isrc String?');
    expect(await found(changed)).toEqual(['The migrations lack the column Track.isrc.']);
  });

  it('refuses what it cannot read rather than skipping it', () => {
    expect(() => readPrismaSchema('enum Colour {\n  red\n}\n')).toThrow(/cannot read "enum Colour"/);
    expect(() => readPrismaSchema('model A {\n  x Decimal\n}\n')).toThrow(/does not know the type Decimal/);
    expect(() => readPrismaSchema('model A {\n  @@map("b")\n}\n')).toThrow(/cannot read "@@map/);
  });
});
