import { conflict } from '@segue/shared/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { isUniqueViolation, refuseDuplicate } from './database-errors.js';
import { PrismaService } from './prisma.service.js';

let database: TestDatabase;
let prisma: PrismaService;

beforeAll(async () => {
  database = await createTestDatabase();
  prisma = PrismaService.open(database.url);
});
afterAll(async () => {
  await prisma.onModuleDestroy();
  await database.drop();
});

const addUser = (id: string, role: string) =>
  prisma.user.create({ data: { id, name: id, email: `${id}@example.org`, role } });

const addRun = (status: string) =>
  prisma.run.create({ data: { kind: 'test', payload: {}, dedupeKey: 'the-same-work', status } });

describe('the tables', () => {
  it('hold one owner, however many first sign-ups arrive at once', async () => {
    const signUps = await Promise.allSettled(['a', 'b', 'c', 'd'].map((id) => addUser(id, 'owner')));
    const refused = signUps.flatMap((signUp): unknown[] =>
      signUp.status === 'rejected' ? [signUp.reason] : [],
    );
    expect(refused).toHaveLength(3);
    expect(refused.every((reason) => isUniqueViolation(reason, 'User_one_owner_key'))).toBe(true);
    await expect(addUser('member', 'member')).resolves.toMatchObject({ role: 'member' });
  });

  it('hold one live run of the same work, and any number of ended ones', async () => {
    const first = await addRun('queued');
    const refusal = () => conflict('It runs already.', { runId: first.id });
    const again = refuseDuplicate('Run_live_dedupeKey_key', refusal, () => addRun('running'));
    await expect(again).rejects.toMatchObject({ code: 'conflict', data: { runId: first.id } });

    await addRun('succeeded');
    await prisma.run.update({ where: { id: first.id }, data: { status: 'failed' } });
    await expect(addRun('queued')).resolves.toMatchObject({ status: 'queued' });
  });

  it('hold one shared value of a field and source, although it belongs to no user', async () => {
    const track = await prisma.track.create({ data: { title: 'Higher', artistCredit: 'Kailash' } });
    const value = { trackId: track.id, field: 'bpm', source: 'tags', value: 124 };
    await prisma.trackValue.create({ data: value });
    await expect(prisma.trackValue.create({ data: value })).rejects.toThrow(/Unique constraint/);
  });

  it('hold one setting of a key for the installation and one for each user', async () => {
    await prisma.setting.create({ data: { key: 'theme', value: 'dark' } });
    await expect(prisma.setting.create({ data: { key: 'theme', value: 'light' } })).rejects.toThrow(/Unique/);
    await expect(
      prisma.setting.create({ data: { key: 'theme', value: 'light', userId: 'member' } }),
    ).resolves.toMatchObject({ value: 'light' });
  });

  it('keep times in UTC, whoever writes them', async () => {
    const [row] = await prisma.$queryRaw<{ zone: string }[]>`SELECT current_setting('TimeZone') AS zone`;
    expect(row).toEqual({ zone: 'UTC' });
  });
});
