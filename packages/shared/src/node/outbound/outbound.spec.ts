import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OfflineError } from './offline-error.js';
import { Outbound } from './outbound.js';

let asked = 0;
let site: Server;
let url: string;
beforeAll(async () => {
  site = createServer((_request, response) => {
    asked += 1;
    response.writeHead(asked === 1 ? 200 : 429).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => site.close());

const counted = async ({ calls }: Outbound) =>
  (await calls.get()).values.map(({ labels, value }) => [labels['provider'], labels['outcome'], value]);

describe('the door to the outside', () => {
  it('lets through and counts by provider and outcome', async () => {
    const door = new Outbound(false);
    const ask = door.fetchAs('discogs', 'Discogs');
    expect([(await ask(url)).status, (await ask(url)).status]).toEqual([200, 429]);
    await expect(ask('http://127.0.0.1:9')).rejects.toThrow();
    expect(await counted(door)).toEqual([
      ['discogs', '2xx', 1],
      ['discogs', '4xx', 1],
      ['discogs', 'unreachable', 1],
    ]);
  });

  it('is shut by one switch: nobody is asked, and the error says why in words', async () => {
    const before = asked;
    const door = new Outbound(true);
    const refused = door.fetchAs('discogs', 'Discogs')(url);
    await expect(refused).rejects.toThrow(OfflineError);
    await expect(refused).rejects.toThrow(
      /offline by its owner's choice \(OFFLINE=true\): Discogs is not asked/,
    );
    expect(asked).toBe(before);
    expect(await counted(door)).toEqual([['discogs', 'offline', 1]]);
  });
});
