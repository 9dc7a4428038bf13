import type { ServerResponse } from 'node:http';
import type { EventsService } from './events.service.js';

/** A reader that lets so many bytes pile up is let go. */
const largestBacklog = 1024 * 1024;

/** Turns a response into an event stream of the user's. `no-transform` keeps proxies from holding it back to compress it. */
export function openEventStream(events: EventsService, userId: string, response: ServerResponse): void {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache, no-transform',
    'X-Accel-Buffering': 'no',
    Connection: 'keep-alive',
  });
  const close = events.open(userId, {
    send: (text) => {
      response.write(text);
      return response.writableLength < largestBacklog;
    },
    end: () => response.end(),
  });
  response.once('close', close);
}
