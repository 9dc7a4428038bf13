import { createServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkPorts } from './free-ports.mjs';
import { isPortFree, pickFreePort } from './ports.mjs';
import { rememberedPorts } from './remembered-ports.mjs';

const servers = [];
const folder = mkdtempSync(path.join(os.tmpdir(), 'segue-ports-'));
const occupy = async (host) => {
  const server = createServer();
  servers.push(server);
  await new Promise((resolve) => server.listen(0, host, resolve));
  return server.address().port;
};
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a port', () => {
  it('is free until someone listens there, on this address or on all', async () => {
    expect(await isPortFree(await pickFreePort())).toBe(true);
    expect(await isPortFree(await occupy('127.0.0.1'))).toBe(false);
    expect(await isPortFree(await occupy('0.0.0.0'))).toBe(false);
    expect(await isPortFree(await occupy('127.0.0.1'), '0.0.0.0')).toBe(false);
  });

  it('that is taken is named, with the variable that changes it', async () => {
    const port = await occupy('127.0.0.1');
    const wanted = [
      { variable: 'WEB_PORT', port, host: '127.0.0.1', what: 'the pages' },
      { variable: 'API_PORT', port: await pickFreePort(), host: '127.0.0.1', what: 'the api' },
    ];
    await expect(checkPorts(wanted)).rejects.toThrow(`Port ${port}, where the pages should listen`);
    await expect(checkPorts(wanted)).rejects.toThrow('WEB_PORT=');
  });

  it('of our own is the same as last time, unless it was taken since', async () => {
    const file = path.join(folder, 'ports.json');
    const first = await rememberedPorts(file, ['postgres', 'redis']);
    expect(await rememberedPorts(file, ['postgres', 'redis'])).toEqual(first);
    const server = createServer();
    servers.push(server);
    await new Promise((resolve) => server.listen(first.redis, '127.0.0.1', resolve));
    const second = await rememberedPorts(file, ['postgres', 'redis']);
    expect(second.postgres).toBe(first.postgres);
    expect(second.redis).not.toBe(first.redis);
  });
});
