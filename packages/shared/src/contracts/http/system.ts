import { z } from 'zod';
import { routes } from './define-route.js';

const part = z.object({ name: z.string(), ok: z.boolean(), message: z.string(), milliseconds: z.number() });

/** A feature that needs a key or a program: whether it is there, and what to do when it is not. */
const capability = z.object({ name: z.string(), ready: z.boolean(), message: z.string() });

export const systemRoutes = routes({
  live: {
    method: 'GET',
    path: '/api/health/live',
    summary: 'The process answers',
    access: 'public',
    response: z.object({ ok: z.literal(true) }),
  },
  ready: {
    method: 'GET',
    path: '/api/health/ready',
    summary: 'Each part by name; 503 when one that is needed is away',
    access: 'public',
    response: z.object({ ok: z.boolean(), parts: z.array(part) }),
    errors: ['unavailable'],
  },
  capabilities: {
    method: 'GET',
    path: '/api/capabilities',
    summary: 'What is configured, and what is missing for what is not',
    access: 'reader',
    response: z.object({ version: z.string(), items: z.array(capability) }),
  },
  overview: {
    method: 'GET',
    path: '/api/overview',
    summary: 'Counts of your library, for the empty states and the front page',
    access: 'reader',
    response: z.object({
      releases: z.number().int(),
      items: z.number().int(),
      tracks: z.number().int(),
      withAudio: z.number().int(),
      analysed: z.number().int(),
      playlists: z.number().int(),
      reviews: z.number().int(),
    }),
  },
  openapi: {
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This api as an OpenAPI 3.1 document',
    access: 'public',
    response: { raw: 'application/json' },
  },
});
