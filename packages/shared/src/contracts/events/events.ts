import { z } from 'zod';
import { run } from '../http/runs.js';

/**
 * What the event stream (`GET /api/events`, SSE) may say. Each message is one JSON object of this union in `data:`;
 * a comment line is sent every 15 s so that proxies keep the stream open.
 */
export const serverEvent = z.discriminatedUnion('type', [
  /** A run was made, came further, or ended. */
  z.object({ type: z.literal('run'), run }),
  /** Something live of a running job, such as the best of a generation of the GA; shape by the job's `detail`. */
  z.object({ type: z.literal('run-detail'), runId: z.string(), kind: z.string(), detail: z.unknown() }),
  /** Tracks changed: whoever shows them may ask again. No ids means many. */
  z.object({ type: z.literal('tracks-changed'), trackIds: z.array(z.string()) }),
  z.object({ type: z.literal('playlists-changed') }),
  z.object({ type: z.literal('crates-changed') }),
]);
export type ServerEvent = z.infer<typeof serverEvent>;
