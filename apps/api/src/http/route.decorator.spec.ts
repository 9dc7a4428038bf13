import type { RouteInput } from '@segue/shared/contracts/http';
import { describe, expect, it } from 'vitest';
import { crateRoutes } from './glue.fixture.js';
import { Route } from './route.decorator.js';
import { contractOf } from './route-metadata.js';

/** The compiler is the test here: an expected error that does not come fails `tsc`. */
class Misfits {
  // @ts-expect-error the contract answers `{ name: string }`
  @Route(crateRoutes.create)
  otherAnswer() {
    return { title: 'x' };
  }

  // @ts-expect-error the contract's query has a number `limit`
  @Route(crateRoutes.list)
  otherInput({ query }: { query: { limit: string } }) {
    return { limit: query.limit.length, by: '' };
  }

  @Route(crateRoutes.list)
  fits({ query }: RouteInput<typeof crateRoutes.list>) {
    return Promise.resolve({ limit: query.limit, by: '' });
  }
}

describe('@Route', () => {
  it('remembers the contract that a method answers', () => {
    expect(contractOf(Misfits.prototype.fits)).toBe(crateRoutes.list);
  });
});
