import { z } from 'zod';
import { timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { trackRow } from './tracks.js';

/** `works`: the second straight after the first counts as a perfect joint. `never`: they are never neighbours. */
export const pairVerdict = z.enum(['works', 'never']);
export type PairVerdict = z.infer<typeof pairVerdict>;

export const ratedPair = z.object({
  from: trackRow,
  to: trackRow,
  verdict: pairVerdict,
  ratedAt: timestamp,
});
export type RatedPair = z.infer<typeof ratedPair>;

const pairParams = z.object({ fromId: uuid, toId: uuid });

export const pairRoutes = routes({
  list: {
    method: 'GET',
    path: '/api/pairs',
    summary: 'Pairs of tracks that you have rated, newest first',
    access: 'reader',
    response: z.object({ items: z.array(ratedPair) }),
  },
  rate: {
    method: 'PUT',
    path: '/api/pairs/:fromId/:toId',
    summary: 'Say that one track works after another, or that the two never meet',
    access: 'member',
    params: pairParams,
    body: z.object({ verdict: pairVerdict }),
    response: ratedPair,
    errors: ['not-found', 'unprocessable'],
  },
  forget: {
    method: 'DELETE',
    path: '/api/pairs/:fromId/:toId',
    summary: 'Take a rating back',
    access: 'member',
    status: 204,
    params: pairParams,
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
});
