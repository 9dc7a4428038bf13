import { describe, expect, it } from 'vitest';
import type { PushChange } from '../api/push';
import { pushRecords } from './push-records';

const change = (itemId: string, field: PushChange['field'], problem: string | null = null): PushChange => ({
  itemId,
  label: `Record ${itemId}`,
  field,
  before: '3',
  after: '5',
  problem,
});

describe('what a push would write', () => {
  it('stands together for each record, in the order in which it came', () => {
    const records = pushRecords([change('b', 'rating'), change('a', 'notes'), change('b', 'folder')]);
    expect(records.map(({ itemId }) => itemId)).toEqual(['b', 'a']);
    expect(records[0]?.changes.map(({ field }) => field)).toEqual(['rating', 'folder']);
  });

  it('can be chosen when at least one of its changes can be written', () => {
    const noFolder = 'Discogs has no such folder.';
    const [both, none] = pushRecords([
      change('a', 'rating'),
      change('a', 'folder', noFolder),
      change('b', 'folder', noFolder),
    ]);
    expect([both?.writable, none?.writable]).toEqual([true, false]);
  });
});
