import { describe, expect, it } from 'vitest';
import { processEnvironments } from './process-env.mjs';

const addresses = {
  DATABASE_URL: 'postgresql://here',
  REDIS_URL: 'redis://here',
  STORAGE_URL: 'file:///here',
};
const secrets = { AUTH_SECRET: 'made', SECRETS_KEY: 'made', COOKIES_KEY: 'made' };
const environments = (env) =>
  processEnvironments({
    settings: { env, apiPort: 3001, webPort: 3000, webHost: '127.0.0.1', analysisConcurrency: 2 },
    addresses,
    secrets,
    audioRoots: '/music',
  });

describe('what each process is told', () => {
  it('is where the parts are, for the api and the workers', () => {
    const { api, worker, analysis, web } = environments({});
    expect(api).toMatchObject({ ...addresses, API_PORT: '3001', AUDIO_ROOTS: '/music', AUTH_SECRET: 'made' });
    expect(worker).toMatchObject({ REDIS_URL: 'redis://here', STORAGE_URL: 'file:///here' });
    expect(analysis.ANALYSIS_PROCESSES).toBe('2');
    expect(web).toMatchObject({ PORT: '3000', HOSTNAME: '127.0.0.1', API_URL: 'http://127.0.0.1:3001' });
  });

  it('holds no secret of the api for anyone else, even when the owner sets one', () => {
    const { worker, analysis, web } = environments({ DATABASE_URL: 'x', AUTH_SECRET: 'x', SECRETS_KEY: 'x' });
    for (const other of [worker, analysis, web]) {
      for (const secret of ['DATABASE_URL', 'AUTH_SECRET', 'SECRETS_KEY'])
        expect(other).not.toHaveProperty(secret);
    }
  });

  it('gives the key of cookies to the api and to the worker that fetches with them, and to no other', () => {
    const { api, download, worker, analysis, web } = environments({});
    expect([api, download].map((env) => env.COOKIES_KEY)).toEqual(['made', 'made']);
    for (const other of [worker, analysis, web]) expect(other).not.toHaveProperty('COOKIES_KEY');
  });

  it('is a port of its own for the health of each worker, where the owner set one', () => {
    const { worker, analysis, download } = environments({ HEALTH_PORT: '9101' });
    expect([analysis, download, worker].map((env) => env.HEALTH_PORT)).toEqual(['9101', '9102', '9103']);
    expect(environments({}).worker).not.toHaveProperty('HEALTH_PORT');
  });

  it('prefers what the owner set to what the launcher made', () => {
    expect(environments({ AUTH_SECRET: 'own', AUDIO_ROOTS: '/own' }).api).toMatchObject({
      AUTH_SECRET: 'own',
      AUDIO_ROOTS: '/own',
    });
  });
});
