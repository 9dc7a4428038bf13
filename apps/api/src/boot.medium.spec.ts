import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { builtEntry } from '@segue/shared/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testEnv } from './testing/env.js';
import { createTestDatabase, type TestDatabase } from './testing/index.js';
import { setUpOwner } from './testing/test-person.js';

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  database = await createTestDatabase({ empty: true });
  await database.sql('CREATE EXTENSION vector');
  folder = await mkdtemp(join(tmpdir(), 'segue-boot-'));
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

function start(overrides: Record<string, string> = {}) {
  const secret = 'only-for-tests-only-for-tests-only';
  const env = {
    PATH: '/usr/bin:/bin',
    DATABASE_URL: database.url,
    REDIS_URL: testEnv().TEST_REDIS_URL,
    REDIS_PREFIX: 'boot-test',
    STORAGE_URL: folder,
    AUTH_SECRET: secret,
    SECRETS_KEY: secret,
    API_PORT: '0',
    ...overrides,
  };
  const child = spawn(process.execPath, [builtEntry(import.meta.url, './main.js')], { env });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => lines.push(String(chunk)));
  return { child, output: () => lines.join('') };
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));

async function addressIn(output: () => string): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const [, url] = /The api answers at (http:\/\/[^"]+)/.exec(output()) ?? [];
    if (url !== undefined) return url;
    await wait(100);
  }
  throw new Error(`The api did not start:\n${output()}`);
}

/** An upload without a file that waits in the middle, so that its answer is still due when the process is told to stop. */
function slowUpload(url: string, headers: Record<string, string>) {
  const type = { 'content-type': 'multipart/form-data; boundary=x' };
  const sending = request(url, { method: 'POST', headers: { ...headers, ...type } });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    sending.once('response', resolve).once('error', reject);
  });
  const begun = new Promise<void>((resolve) => sending.write('--x\r\n', () => resolve()));
  return { answer, begun, finish: () => sending.end('--x--\r\n') };
}

describe('the process of the api', () => {
  it('migrates an empty database, answers, and stops in order when told to', async () => {
    const { child, output } = start();
    const end = ended(child);
    const url = await addressIn(output);
    expect(await (await fetch(`${url}/api/setup`)).json()).toEqual({ done: false });
    child.kill('SIGTERM');
    expect([await end, output().includes('Stopping on SIGTERM')]).toEqual([0, true]);
  });

  it('ends event streams and finishes an answer before it stops', async () => {
    const { child, output } = start();
    const end = ended(child);
    const url = await addressIn(output);
    const { cookie } = await setUpOwner(url);
    const stream = await fetch(`${url}/api/events`, { headers: { cookie } });
    const rest = stream.text();
    const slow = slowUpload(`${url}/api/imports`, { cookie, origin: url });
    await slow.begun;
    child.kill('SIGTERM');
    await vi.waitUntil(() => output().includes('Stopping on SIGTERM'));
    slow.finish();
    expect((await slow.answer).statusCode).toBe(400);
    expect(await rest).toBeTypeOf('string');
    expect(await end).toBe(0);
  });

  it('logs a request with its id, and neither its query nor a secret', async () => {
    const { child, output } = start();
    const end = ended(child);
    const url = await addressIn(output);
    const headers = { 'x-request-id': 'a-request-of-mine', 'x-api-key': 'segue_top_secret' };
    await fetch(`${url}/api/search?q=private`, { headers });
    child.kill('SIGTERM');
    await end;
    const line =
      output()
        .split('\n')
        .find((text) => text.includes('GET /api/search 401')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ requestId: 'a-request-of-mine', res: { status: 401 } });
    expect(output()).not.toMatch(/private|top_secret/);
  });

  it('names what is missing and does not start', async () => {
    const { child, output } = start({ AUTH_SECRET: 'short', REDIS_URL: '' });
    expect(await ended(child)).toBe(78);
    expect(output()).toMatch(/AUTH_SECRET: must have 32 characters/);
    expect(output()).toMatch(/REDIS_URL: must be the address of a Redis/);
  });
});
