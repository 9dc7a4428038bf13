import { describe, expect, expectTypeOf, it } from 'vitest';
import { own, type Grant, type Own } from './grant.js';

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
    expectTypeOf<{ ownerId: string; viewerId: string }>().not.toExtend<Grant<'collection'>>();
  });

  it('of one’s own names oneself twice', () => {
    expect(own({ id: 'anna' })).toMatchObject({ ownerId: 'anna', viewerId: 'anna' });
  });
});
