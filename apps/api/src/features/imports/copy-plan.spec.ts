import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyFields, CopyCounter, planCopy, type StoredCopy } from './copy-plan.js';
import type { DiscogsRow } from './parsing/index.js';

const row = (facts: Partial<DiscogsRow> = {}): DiscogsRow => ({
  discogsReleaseId: 106788,
  artist: 'Kailash',
  title: 'Higher E.P.',
  labels: 'Matsuri Productions',
  catalogueNumbers: 'MP20',
  format: '12", EP',
  rating: null,
  year: 1996,
  folder: 'Uncategorized',
  addedAt: '2020-11-18T19:17:05.000Z',
  mediaCondition: '',
  sleeveCondition: '',
  notes: '',
  custom: {},
  ...facts,
});

const stored = (from: DiscogsRow, copy = 1, facts: Partial<StoredCopy> = {}): StoredCopy => ({
  id: `copy-${copy}`,
  copy,
  addedAt: new Date(from.addedAt ?? 0),
  ownerEdited: [],
  discogsValues: {},
  ...copyFields(from),
  ...facts,
});

describe('planCopy', () => {
  it('makes a copy that is not there yet', () => {
    expect(planCopy(row(), [], 0)).toEqual({ action: 'create' });
  });

  it('keeps a copy that is as the row says', () => {
    expect(planCopy(row(), [stored(row())], 0)).toEqual({ action: 'keep' });
  });

  it('tells what changed, field by field', () => {
    const plan = planCopy(row({ rating: 4, folder: 'Goa' }), [stored(row())], 0);
    expect(plan).toMatchObject({
      action: 'write',
      to: { rating: 4, folder: 'Goa' },
      changes: [
        { field: 'folder', before: 'Uncategorized', after: 'Goa' },
        { field: 'rating', before: '', after: '4' },
      ],
    });
  });

  it('leaves a field alone that the owner edited here, and remembers what Discogs says', () => {
    const edited = stored(row(), 1, { notes: 'my words', ownerEdited: ['notes'] });
    const plan = planCopy(row({ notes: 'from Discogs' }), [edited], 0);
    expect(plan).toMatchObject({ action: 'write', changes: [] });
    expect(plan.action === 'write' && plan.to).toEqual({ discogsValues: { notes: 'from Discogs' } });
    const known = { ...edited, discogsValues: { notes: 'from Discogs' } };
    expect(planCopy(row({ notes: 'from Discogs' }), [known], 0)).toEqual({ action: 'keep' });
  });

  it('sees a second copy of the same release in a row with another date', () => {
    const second = row({ addedAt: '2023-01-01T00:00:00.000Z' });
    expect(planCopy(second, [stored(row())], 0)).toEqual({ action: 'create' });
  });

  it('finds every copy again, in whatever order the rows come', () => {
    const rows = [
      row(),
      row(),
      row({ addedAt: '2023-01-01T00:00:00.000Z' }),
      row({ addedAt: '2024-01-01T00:00:00.000Z' }),
    ];
    const copies = rows.map((one, index) => stored(one, index + 1));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const counter = new CopyCounter();
        const plans = shuffled.map((one) => planCopy(one, copies, counter.next(one)).action);
        expect(plans).toEqual(rows.map(() => 'keep'));
      }),
    );
  });
});
