import fc from 'fast-check';
import { FakeDiscogs, type PersonData } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi, type TestPerson } from '../../testing/index.js';
import { connect, fillDiscogs, syncNow } from './sync.fixture.js';

const RECORDS = 3;

/** Who does what to which record. */
type Step =
  | {
      readonly who: 'owner' | 'discogs';
      readonly record: number;
      readonly rating: number;
      readonly notes: string;
    }
  | { readonly who: 'back'; readonly record: number }
  | { readonly who: 'sync' };

const record = fc.integer({ min: 1, max: RECORDS });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    who: fc.constantFrom('owner', 'discogs'),
    record,
    rating: fc.integer({ min: 1, max: 5 }),
    notes: fc.constantFrom('one', 'two', 'three'),
  }),
  fc.record({ who: fc.constant('back'), record }),
  fc.record({ who: fc.constant('sync') }),
);

describe('a person who edits, a Discogs that changes, and syncs in between', () => {
  let discogs: FakeDiscogs;
  let api: TestApi;
  let person: TestPerson;
  let atDiscogs: PersonData;

  beforeAll(async () => {
    discogs = await new FakeDiscogs({ limits: { withToken: 60_000, withoutToken: 60_000 } }).start();
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url });
    person = api.owner;
  });
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  const stored = () =>
    api.database.sql<{ id: string; rating: number | null; notes: string }>(
      `SELECT c.id, c.rating, c.notes FROM "CollectionItem" c JOIN "Release" r ON r.id = c."releaseId"
       WHERE c."userId" = $1 ORDER BY r."discogsId"`,
      [person.id],
    );
  const edit = async (number: number, change: object) => {
    const { id } = (await stored())[number - 1] ?? { id: '' };
    expect((await person.ask(`/api/items/${id}`, { method: 'PATCH', json: change })).status).toBe(200);
  };

  it('keeps the person’s word and follows Discogs in everything else, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (steps) => {
        atDiscogs = fillDiscogs(discogs, 'somebody', RECORDS);
        await api.database.sql('DELETE FROM "CollectionItem"');
        await api.database.sql('DELETE FROM "DiscogsAccount"');
        await connect(person, 'any-token');
        await syncNow(person);
        const word = new Map<number, { rating: number; notes: string }>();
        for (const one of steps) await play(one, word);
        await syncNow(person);
        const expected = atDiscogs.copies.map(({ releaseId, rating = 0, notes = [] }) => {
          return word.get(releaseId) ?? { rating: rating || null, notes: notes[0]?.value ?? '' };
        });
        expect((await stored()).map(({ rating, notes }) => ({ rating, notes }))).toEqual(expected);
      }),
      { numRuns: 12, seed: 20261120 },
    );
  }, 240_000);

  async function play(one: Step, word: Map<number, { rating: number; notes: string }>): Promise<void> {
    if (one.who === 'sync') {
      await syncNow(person);
    } else if (one.who === 'back') {
      if (word.delete(one.record)) await edit(one.record, { back: ['rating', 'notes'] });
    } else if (one.who === 'owner') {
      const { rating, notes } = one;
      await edit(one.record, { rating, notes });
      word.set(one.record, { rating, notes });
    } else {
      const said = { rating: one.rating, notes: [{ field_id: 3, value: one.notes }] };
      atDiscogs.copies = atDiscogs.copies.map((copy) =>
        copy.releaseId === one.record ? { ...copy, ...said } : copy,
      );
    }
  }
});
