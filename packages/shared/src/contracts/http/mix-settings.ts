import { z } from 'zod';
import { TERM_NAMES } from '../../domain/mixing/index.js';
import { mixRulesInput } from '../jobs/playlist-problem.js';
import { routes } from './define-route.js';

const { keyMoves } = mixRulesInput.shape;

/** How a person mixes, for all their sets: which moves on the Camelot wheel they like, and what counts how much. */
export const mixSettings = z.object({
  keyMoves: keyMoves.unwrap().min(1, 'The table needs at least one move.'),
  /** 0 leaves a term out; only the proportions count. */
  weights: z
    .record(z.enum(TERM_NAMES), z.number().min(0).max(100))
    .refine((weights) => Object.values(weights).some((weight) => weight > 0), {
      message: 'At least one term has to count.',
    }),
});
export type MixSettings = z.infer<typeof mixSettings>;

const answer = mixSettings.extend({
  /** False: these are the defaults. */
  own: z.boolean(),
});

export const mixSettingsRoutes = routes({
  get: {
    method: 'GET',
    path: '/api/mix-settings',
    summary: 'What mixes, in your eyes: moves on the Camelot wheel and weights',
    access: 'reader',
    response: answer,
  },
  save: {
    method: 'PUT',
    path: '/api/mix-settings',
    summary: 'Keep your own table of moves and your own weights',
    access: 'member',
    body: mixSettings,
    response: answer,
  },
  reset: {
    method: 'DELETE',
    path: '/api/mix-settings',
    summary: 'Go back to the defaults',
    access: 'member',
    response: answer,
  },
});
