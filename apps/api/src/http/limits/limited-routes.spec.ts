import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { AppOptions } from '../app-options.js';
import { configureHttp } from '../configure-http.js';
import { GlueFixtureModule } from '../glue.fixture.js';
import { HttpModule } from '../http.module.js';
import { HttpSettings, type RequestLimits } from '../http-settings.js';

let app: NestExpressApplication | undefined;
afterEach(() => app?.close());

async function start(limits: RequestLimits): Promise<(path: string, from?: string) => Promise<Response>> {
  const module = HttpModule.with(new HttpSettings(1, undefined, limits), GlueFixtureModule);
  app = await NestFactory.create<NestExpressApplication>(module, new AppOptions(false));
  configureHttp(app, pino({ level: 'silent' }));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return (path, from = '203.0.113.1') =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { 'x-forwarded-for': from, 'x-test-role': 'reader' },
    });
}

it('one account too many is told when to come back, from whatever address', async () => {
  const ask = await start({ addressPerMinute: 0, accountPerMinute: 2 });
  expect((await ask('/api/crates', '203.0.113.1')).status).toBe(200);
  expect((await ask('/api/crates', '203.0.113.2')).status).toBe(200);
  const refused = await ask('/api/crates', '203.0.113.3');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
  expect(await refused.json()).toMatchObject({ code: 'rate-limited', data: { retryAfterSeconds: 30 } });
  expect((await ask('/api/hello')).status).toBe(200);
});

it('one address too many is refused, whoever it says to be, and others are not', async () => {
  const ask = await start({ addressPerMinute: 2, accountPerMinute: 0 });
  expect((await ask('/api/hello')).status).toBe(200);
  expect((await ask('/api/crates')).status).toBe(200);
  expect((await ask('/api/hello')).status).toBe(429);
  expect((await ask('/api/crates')).status).toBe(429);
  expect((await ask('/api/hello', '203.0.113.2')).status).toBe(200);
});
