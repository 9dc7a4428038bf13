import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRest, noteHalf, partIn, readHalf } from './half-file.js';

const half = { bytes: 100, total: 300, validator: '"one"' };

describe('the rest of a half-fetched file', () => {
  const answer = (range: string, headers: IncomingHttpHeaders = {}, statusCode = 206) => ({
    ...{ statusCode, headers: { 'content-range': range, ...headers } },
  });
  it.each([
    ['is what begins where the part ends', answer('bytes 100-299/300'), true],
    ['may be of a length that is not told', answer('bytes 100-299/*', { etag: '"one"' }), true],
    ['is nothing that begins elsewhere', answer('bytes 0-299/300'), false],
    ['is nothing of a file that is longer', answer('bytes 100-399/400'), false],
    ['is nothing of another version', answer('bytes 100-299/300', { etag: '"two"' }), false],
    ['is no whole file', answer('bytes 100-299/300', {}, 200), false],
    ['is told with its place', { statusCode: 206, headers: {} }, false],
  ])('%s', (_what, given, expected) => expect(isRest(given, half)).toBe(expected));
});

describe('what is noted of a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'segue-half-'));
    await writeFile(partIn(folder), 'half');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const date = 'Fri, 27 Nov 2026 00:00:10 GMT';
  it.each([
    ['its strong ETag', { etag: '"one"', 'content-length': '9' }, { validator: '"one"', total: 9 }],
    [
      'else when it was changed',
      { date, 'last-modified': 'Fri, 27 Nov 2026 00:00:00 GMT' },
      { validator: 'Fri, 27 Nov 2026 00:00:00 GMT', total: null },
    ],
    ['nothing by a weak ETag', { etag: 'W/"one"', date, 'last-modified': date }, null],
    ['nothing by a change of this very second', { date, 'last-modified': date }, null],
    ['nothing without either', {}, null],
  ])('%s', async (_what, headers: IncomingHttpHeaders, expected) => {
    await noteHalf(folder, { headers });
    expect(await readHalf(folder)).toEqual(expected && { bytes: 4, ...expected });
  });
});
