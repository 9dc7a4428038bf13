import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Outbound } from '@segue/shared/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGuardProxy, type GuardProxy } from './guard-proxy.js';

const outbound = new Outbound(false);

let site: Server;
let host: string;
let guarded: GuardProxy;
let open: GuardProxy;

beforeAll(async () => {
  site = createServer(({ url }, response) => {
    if (url === '/broken')
      response.writeHead(200, { 'Content-Length': 100 }).write('half', () => response.destroy());
    else response.end('what only this machine may see');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  guarded = await startGuardProxy({ allowedHosts: [], outbound });
  open = await startGuardProxy({ allowedHosts: [host], outbound });
});
afterAll(() => {
  guarded.close();
  open.close();
  site.close();
});

/** Asks a proxy for an address, as programs do for http. */
function ask(proxy: GuardProxy, url: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(proxy.url, { path: url, headers: { host: new URL(url).host } });
    sent.once('error', reject);
    sent.once('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.once('error', reject);
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.end();
  });
}

/** Asks a proxy for a tunnel, as programs do for https. */
function tunnel(proxy: GuardProxy, target: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(proxy.url, { method: 'CONNECT', path: target });
    sent.once('error', reject);
    sent.once('connect', (answer, socket) => {
      socket.destroy();
      resolve(answer.statusCode ?? 0);
    });
    sent.end();
  });
}

describe('the proxy that programs go through', () => {
  it('connects nobody to this machine or its networks', async () => {
    expect((await ask(guarded, `http://${host}/`)).status).toBe(403);
    expect((await ask(guarded, 'http://169.254.169.254/latest/meta-data')).status).toBe(403);
    expect(await tunnel(guarded, host)).toBe(403);
    expect(await tunnel(guarded, '[::1]:443')).toBe(403);
  });

  it('connects to the hosts that its owner named', async () => {
    expect(await ask(open, `http://${host}/`)).toEqual({
      status: 200,
      text: 'what only this machine may see',
    });
    expect(await tunnel(open, host)).toBe(200);
    expect(await tunnel(open, '127.0.0.1:1')).toBe(403);
  });

  it('breaks off where the site does, so that nobody waits for the rest', async () => {
    await expect(ask(open, `http://${host}/broken`)).rejects.toThrow('aborted');
  });
});
