import { describe, expect, expectTypeOf, it } from 'vitest';
import { may, type Grant, type Own } from './grant.js';
import { issue, own } from './issue.js';

describe('a grant', () => {
  it('of everything passes where one scope is asked for', () => {
    expectTypeOf<Own>().toExtend<Grant<'collection'>>();
    expectTypeOf<Grant<'collection' | 'audio'>>().toExtend<Grant<'audio'>>();
  });

  it('of one scope does not pass for another, nor for everything', () => {
    expectTypeOf<Grant<'collection'>>().not.toExtend<Grant<'audio'>>();
    expectTypeOf<Grant<'collection'>>().not.toExtend<Own>();
  });

  it('cannot be written by hand', () => {
    expectTypeOf<{ ownerId: string; viewerId: string; scopes: Set<never> }>().not.toExtend<
      Grant<'collection'>
    >();
  });

  it('of one’s own names oneself twice, and lets at everything', () => {
    const mine = own({ id: 'anna' });
    expect(mine).toMatchObject({ ownerId: 'anna', viewerId: 'anna' });
    expect(may(mine, 'all')).toBe(true);
  });

  it('passes for one more scope once it was asked', () => {
    const grant = issue<'collection'>('anna', 'bert', new Set(['collection', 'audio']));
    expect(may(grant, 'ratings')).toBe(false);
    if (may(grant, 'audio')) expectTypeOf(grant).toExtend<Grant<'audio'>>();
    expect(may(grant, 'audio')).toBe(true);
  });
});
