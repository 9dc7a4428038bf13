import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppOptions } from './app-options.js';
import { configureHttp } from './configure-http.js';
import { GlueFixtureModule } from './glue.fixture.js';
import { HttpModule } from './http.module.js';
import { HttpSettings } from './http-settings.js';

let app: NestExpressApplication;
let url: string;

beforeAll(async () => {
  const module = HttpModule.with(new HttpSettings(1, 'https://segue.example'), GlueFixtureModule);
  app = await NestFactory.create<NestExpressApplication>(module, new AppOptions(false));
  configureHttp(app, pino({ level: 'silent' }));
  await app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
});
afterAll(() => app.close());

const json = { 'content-type': 'application/json' };
const as = (role: string, more: Record<string, string> = {}) => ({ 'x-test-role': role, ...more });
const ask = (path: string, init?: RequestInit) => fetch(`${url}${path}`, init);

async function refusal(path: string, init?: RequestInit) {
  const response = await ask(path, init);
  return {
    response,
    body: (await response.json()) as { code: string; status: number; message: string; data?: unknown },
  };
}

describe('a route of the contract', () => {
  it('gets its input parsed and says who calls', async () => {
    const response = await ask('/api/crates?limit=3', { headers: as('reader') });
    expect(await response.json()).toEqual({ limit: 3, by: 'DJ' });
  });

  it('answers with the status of its contract', async () => {
    const body = JSON.stringify({ name: 'Deep', size: 1 });
    expect((await ask('/api/crates', { method: 'POST', headers: as('member', json), body })).status).toBe(
      201,
    );
    const closed = await ask('/api/close', { method: 'POST', headers: as('owner') });
    expect([closed.status, await closed.text()]).toEqual([204, '']);
  });

  it('may write its own bytes', async () => {
    const response = await ask('/api/text');
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'text/plain; charset=utf-8',
      'just text',
    ]);
  });

  it('tells its request id, and takes a sane one that came along', async () => {
    expect((await ask('/api/hello')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const given = await ask('/api/hello', { headers: { 'x-request-id': 'from-the-proxy-1' } });
    expect(given.headers.get('x-request-id')).toBe('from-the-proxy-1');
    const odd = await ask('/api/hello', { headers: { 'x-request-id': '<script>' } });
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('an upload', () => {
  const send = (form: FormData) => ask('/api/upload', { method: 'POST', headers: as('member'), body: form });

  it('lies on disk while it is handled and is gone after', async () => {
    const form = new FormData();
    form.set('file', new Blob(['kick']), '../../Größe.wav');
    const got = (await (await send(form)).json()) as {
      path: string;
      name: string;
      size: number;
      text: string;
    };
    expect(got).toMatchObject({ name: 'Größe.wav', size: 4, text: 'kick' });
    for (let tries = 0; existsSync(got.path) && tries < 50; tries++) await wait(20);
    expect(existsSync(got.path)).toBe(false);
  });

  it.each([
    ['too large', 'file', 'x'.repeat(1024 * 1024 + 1), 413, 'too-large'],
    ['in another field', 'audio', 'kick', 400, 'invalid'],
  ])('that is %s is refused', async (_, field, content, status, code) => {
    const form = new FormData();
    form.set(field, new Blob([content]), 'a.wav');
    const response = await send(form);
    expect(await response.json()).toMatchObject({ status, code });
  });

  it.each([
    [
      'a multipart form without a file',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x--\r\n',
      400,
    ],
    [
      'a multipart form that breaks off',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x\r\nConte',
      400,
    ],
    ['a multipart form without a boundary', { 'content-type': 'multipart/form-data' }, 'kick', 400],
    ['no multipart form', { 'content-type': 'audio/wav' }, 'kick', 415],
  ])('%s is refused', async (_, headers, body, status) => {
    const got = await refusal('/api/upload', { method: 'POST', headers: as('member', headers), body });
    expect(got.body.status).toBe(status);
  });
});

describe('every error has the one shape', () => {
  const post = (body: string, headers: Record<string, string> = json) => ({
    method: 'POST',
    headers: as('member', headers),
    body,
  });

  it.each<[string, string, RequestInit, number, string]>([
    ['malformed JSON', '/api/crates', post('{"name":'), 400, 'invalid'],
    [
      'a JSON body over the limit',
      '/api/crates',
      post(JSON.stringify({ name: 'x'.repeat(1_100_000) })),
      413,
      'too-large',
    ],
    [
      'a body that is no JSON',
      '/api/crates',
      post('name=x', { 'content-type': 'text/plain' }),
      415,
      'unsupported-type',
    ],
    [
      'a charset nobody reads',
      '/api/crates',
      post('{}', { 'content-type': 'application/json; charset=klingon' }),
      415,
      'unsupported-type',
    ],
    ['no body', '/api/crates', { method: 'POST', headers: as('member') }, 400, 'invalid'],
    ['a wrong type', '/api/crates', post('{"name":"x","size":"big"}'), 400, 'invalid'],
    ['a bad parameter', '/api/crates/..%2F..%2Fetc%2Fpasswd', { headers: as('reader') }, 400, 'invalid'],
    ['a broken escape', '/api/crates/%ZZ', { headers: as('reader') }, 400, 'invalid'],
    ['a thing that is not there', `/api/crates/${randomUUID()}`, { headers: as('reader') }, 404, 'not-found'],
    ['an unknown path', '/api/nothing', {}, 404, 'not-found'],
    ['a path outside the api', '/etc/passwd', {}, 404, 'not-found'],
    ['a known path with another method', '/api/tracks/x', { method: 'POST' }, 405, 'method-not-allowed'],
    ['nobody', '/api/crates', {}, 401, 'unauthorized'],
    ['a role that does not reach', '/api/close', { method: 'POST', headers: as('member') }, 403, 'forbidden'],
    ['a rate limit', '/api/busy', {}, 429, 'rate-limited'],
    ['a bug of ours', '/api/boom', {}, 500, 'failed'],
  ])('%s', async (_, path, init, status, code) => {
    const { response, body } = await refusal(path, init);
    expect([response.status, body.status, body.code]).toEqual([status, status, code]);
    expect(body.message).toMatch(/^\S.*\.$/s);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['bytes that are no HTTP', 'KICK SNARE\r\n\r\n', '400 invalid'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
      '413 too-large',
    ],
  ])('%s', async (_, bytes, status) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(bytes);
    const answer = await text(socket);
    expect(answer.split('\r\n')[0]).toBe(`HTTP/1.1 ${status}`);
    const body = JSON.parse(answer.split('\r\n\r\n')[1] ?? '') as { message: string };
    expect(body.message).toMatch(/\.$/);
  });

  it('names every wrong field with a sentence', async () => {
    const { body } = await refusal('/api/crates', post('{"name":"","size":1.5}'));
    expect(body.message).toBe('Check “name”: A crate needs a name. And 1 more, see data.issues.');
    expect(body.data).toEqual({
      issues: [
        { in: 'body', path: 'name', message: 'A crate needs a name.' },
        { in: 'body', path: 'size', message: 'It must be a whole number.' },
      ],
    });
  });

  it('says when to come back, and what a path takes', async () => {
    expect((await refusal('/api/busy')).response.headers.get('retry-after')).toBe('7');
    expect((await refusal('/api/tracks/x', { method: 'PUT' })).response.headers.get('allow')).toBe(
      'GET, PATCH',
    );
  });

  it('tells a bug by its request id and nothing of its insides', async () => {
    const { response, body } = await refusal('/api/boom');
    expect(JSON.stringify(body)).not.toContain('hunter2');
    expect(body.data).toEqual({ requestId: response.headers.get('x-request-id') });
  });
});

describe('a change by session cookie', () => {
  const close = (headers: Record<string, string>) =>
    ask('/api/close', { method: 'POST', headers: as('owner', { 'x-test-via': 'cookie', ...headers }) });

  it.each([
    ['from our own page', () => ({ origin: url }), 204],
    [
      'from our own page behind a proxy',
      () => ({ origin: 'https://dj.example', 'x-forwarded-host': 'dj.example' }),
      204,
    ],
    ['from the public address', () => ({ origin: 'https://segue.example' }), 204],
    [
      'that the browser calls same-origin',
      () => ({ origin: 'https://x.example', 'sec-fetch-site': 'same-origin' }),
      204,
    ],
    ['from another site', () => ({ origin: 'https://evil.example' }), 403],
    ['from a sandboxed page', () => ({ origin: 'null' }), 403],
    ['that the browser calls cross-site', () => ({ origin: url, 'sec-fetch-site': 'cross-site' }), 403],
    ['that does not say where from', () => ({}), 403],
  ])('%s', async (_, headers, status) => {
    expect((await close(headers())).status).toBe(status);
  });

  it('is no concern of an API key, nor of reading', async () => {
    const origin = 'https://evil.example';
    expect((await ask('/api/close', { method: 'POST', headers: as('owner', { origin }) })).status).toBe(204);
    expect(
      (await ask('/api/crates', { headers: as('reader', { origin, 'x-test-via': 'cookie' }) })).status,
    ).toBe(200);
  });
});
