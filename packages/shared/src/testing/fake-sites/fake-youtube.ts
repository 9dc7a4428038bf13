import type { IncomingMessage, ServerResponse } from 'node:http';
import { LoopbackServer, sendJson } from './json-server.js';

export interface FakeVideo {
  readonly id: string;
  readonly title: string;
  readonly channelTitle: string;
  /** ISO 8601: "PT7M35S" */
  readonly duration: string;
}

/** The YouTube Data API v3 as far as a search needs it: two lists, a key, and the units of a day. */
export class FakeYoutube extends LoopbackServer {
  /** Questions that were searched for, in their order. */
  readonly searches: string[] = [];
  readonly videos: FakeVideo[] = [];
  units = 10_000;

  constructor(private readonly key: string) {
    super();
  }

  protected answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.url);
    if (request.headers['x-goog-api-key'] !== this.key) {
      return refuse(response, 400, 'badRequest', 'API key not valid. Please pass a valid API key.');
    }
    const cost = url.pathname.endsWith('/search') ? 100 : 1;
    if (this.units < cost)
      return refuse(response, 403, 'quotaExceeded', 'The request cannot be completed: quota exceeded.');
    this.units -= cost;
    if (cost === 100) this.searches.push(url.searchParams.get('q') ?? '');
    sendJson(response, 200, cost === 100 ? this.hits() : this.details(url.searchParams.get('id') ?? ''));
  }

  private hits() {
    return { items: this.videos.map(({ id }) => ({ id: { kind: 'youtube#video', videoId: id } })) };
  }

  private details(ids: string) {
    const asked = this.videos.filter(({ id }) => ids.split(',').includes(id));
    return {
      items: asked.map(({ id, title, channelTitle, duration }) => ({
        ...{ id, snippet: { title, channelTitle } },
        contentDetails: { duration },
      })),
    };
  }
}

function refuse(response: ServerResponse, code: number, reason: string, message: string): void {
  sendJson(response, code, { error: { code, message, errors: [{ domain: 'youtube', reason, message }] } });
}
