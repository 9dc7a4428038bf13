import type { IncomingMessage, ServerResponse } from 'node:http';
import { LoopbackServer, sendJson } from './json-server.js';

export interface FakeSong {
  readonly trackName: string;
  readonly artistName: string;
  readonly trackViewUrl: string;
  readonly trackTimeMillis: number;
}

/** Apple's public search of songs. */
export class FakeItunes extends LoopbackServer {
  readonly songs: FakeSong[] = [];

  protected answer(_request: IncomingMessage, response: ServerResponse): void {
    sendJson(response, 200, { resultCount: this.songs.length, results: this.songs });
  }
}
