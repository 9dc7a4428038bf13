import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A recording that a shop has, with the thirty seconds of it. */
export interface ShopRecording {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly durationSeconds: number;
  /** Where the sound is, when it is not at the shop's own address. */
  readonly audioUrl?: string;
}

/** A shop on loopback, with what it was asked. */
export interface FakeShop {
  readonly url: string;
  /** Paths with their queries, in order. */
  readonly received: readonly string[];
  readonly recordings: ShopRecording[];
  /** The next answers, before the ordinary ones. */
  readonly faults: ((response: ServerResponse) => void)[];
  close(): Promise<void>;
}

export interface ShopFormat {
  /** The recordings that fit a search, as the shop writes them. */
  readonly search: (query: URLSearchParams, recordings: readonly ListedRecording[]) => unknown;
  readonly mime: string;
}

export interface ListedRecording extends ShopRecording {
  readonly id: number;
  readonly audioUrl: string;
}

/** @param sound the bytes of every preview */
export async function startShop(format: ShopFormat, sound: Uint8Array): Promise<FakeShop> {
  const received: string[] = [];
  const recordings: ShopRecording[] = [];
  const faults: FakeShop['faults'] = [];
  const server = createServer((request, response) => {
    received.push(request.url ?? '');
    const fault = faults.shift();
    if (fault) return fault(response);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://shop');
    if (pathname.startsWith('/sound/'))
      return void response.writeHead(200, { 'content-type': format.mime }).end(sound);
    if (pathname !== '/search') return void response.writeHead(404).end();
    const listed = recordings.map((recording, id) => ({
      ...recording,
      id,
      audioUrl: recording.audioUrl ?? `${addressOf(server.address())}/sound/${id}`,
    }));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(format.search(searchParams, listed)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: addressOf(server.address()),
    received,
    recordings,
    faults,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

const addressOf = (address: AddressInfo | string | null): string =>
  typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** As shops search: every word stands somewhere in the artist or the title. */
export function fits(query: string, { artist, title }: ShopRecording): boolean {
  const there = new Set(words(`${artist} ${title}`));
  return words(query).every((word) => there.has(word));
}
