import { describe, expect, it } from 'vitest';
import { crateRoutes } from './glue.fixture.js';
import { routeProblems } from './route-check.js';

const { list, create, hello } = crateRoutes;

describe('routes and handlers', () => {
  it('fit when every route has one', () => {
    expect(
      routeProblems(
        [list, create],
        [
          { name: 'C.list', contract: list },
          { name: 'C.create', contract: create },
        ],
      ),
    ).toEqual([]);
  });

  it('name a route that nobody answers, one that two answer, and a method outside the contract', () => {
    const methods = [
      { name: 'A.list', contract: list },
      { name: 'B.list', contract: list },
      { name: 'C.hello', contract: hello },
      { name: 'C.stray', contract: undefined },
    ];
    expect(routeProblems([list, create], methods)).toEqual([
      'C.hello answers a route that is not in the contract.',
      'C.stray answers a route that is not in the contract.',
      'GET /api/crates has 2 handlers: A.list, B.list.',
      'POST /api/crates has no handler.',
    ]);
  });
});
