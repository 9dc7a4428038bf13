import os from 'node:os';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.mjs';

describe('what the owner may set', () => {
  it('needs nothing', () => {
    expect(readSettings({})).toMatchObject({ webHost: '127.0.0.1', webPort: 3000, apiPort: 3001 });
  });

  it('leaves one core to everything but analysis', () => {
    expect(readSettings({}).analysisConcurrency).toBe(Math.max(1, os.availableParallelism() - 1));
    expect(readSettings({ ANALYSIS_PROCESSES: '3' }).analysisConcurrency).toBe(3);
  });

  it.each(['abc', '0', '65536', '30.5', '-1'])('refuses the port %s and names its variable', (text) => {
    expect(() => readSettings({ WEB_PORT: text })).toThrow(`WEB_PORT is "${text}"`);
  });
});
