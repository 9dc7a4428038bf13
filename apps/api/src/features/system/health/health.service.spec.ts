import { describe, expect, it } from 'vitest';
import { HealthService } from './health.service.js';
import type { HealthPart } from './health-part.js';

const part = (name: string, needed: boolean, check: HealthPart['check']): HealthPart => ({
  name,
  needed,
  check,
});
const fine = () => Promise.resolve({ ok: true, message: 'Fine.' });
const broken = () => Promise.reject(new Error('connect ECONNREFUSED with password hunter2'));

describe('readiness', () => {
  it('tells each part by name', async () => {
    const { ok, parts } = await new HealthService([
      part('postgres', true, fine),
      part('search', false, fine),
    ]).ready();
    expect([ok, parts.map(({ name, message }) => [name, message])]).toEqual([
      true,
      [
        ['postgres', 'Fine.'],
        ['search', 'Fine.'],
      ],
    ]);
  });

  it('bears the loss of a part that is not needed', async () => {
    const { ok, parts } = await new HealthService([part('search', false, broken)]).ready();
    expect([ok, parts[0]?.ok]).toEqual([true, false]);
  });

  it('ends with one that is, and keeps to itself what exactly is wrong', async () => {
    const asking = new HealthService([part('postgres', true, broken), part('redis', true, fine)]).ready();
    const error = await asking.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({
      code: 'unavailable',
      message: 'Not ready: postgres cannot be reached.',
      data: {
        ok: false,
        parts: [
          { name: 'postgres', ok: false },
          { name: 'redis', ok: true },
        ],
      },
    });
    expect(JSON.stringify(error)).not.toContain('hunter2');
  });
});
