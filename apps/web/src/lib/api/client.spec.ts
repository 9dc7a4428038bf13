import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './api-error';
import { client } from './client';
import { restoring } from './restoring';

const fetched = vi.fn<typeof fetch>();

function answer(status: number, body: unknown): void {
  vi.stubGlobal('fetch', fetched);
  fetched.mockResolvedValueOnce(Response.json(body, { status }));
}

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe('the api as functions', () => {
  it('fills in the path, asks with the query and answers with the JSON', async () => {
    answer(200, { items: [], total: 0 });
    const page = await client.playlists.list({ query: { limit: 10, offset: 20 } });
    expect(page).toEqual({ items: [], total: 0 });
    expect(fetched).toHaveBeenCalledWith('/api/playlists?limit=10&offset=20', { method: 'GET' });
  });

  it('sends a body as JSON', async () => {
    answer(200, {});
    await client.tracks.update({ params: { id: 't 1' }, body: { rating: 4 } });
    expect(fetched).toHaveBeenCalledWith('/api/tracks/t%201', {
      method: 'PATCH',
      body: '{"rating":4}',
      headers: { 'content-type': 'application/json' },
    });
  });

  it('throws what the api says was wrong', async () => {
    answer(409, { code: 'conflict', status: 409, message: 'It runs already.', data: { runId: 'r1' } });
    await expect(client.audio.scan({ body: { path: '/music' } })).rejects.toMatchObject({
      code: 'conflict',
      status: 409,
      message: 'It runs already.',
      data: { runId: 'r1' },
    });
  });

  it('knows how far a restore is from the refusals, until something else is answered', async () => {
    const progress = { done: 2, total: 61, message: 'Restoring Track' };
    const message = 'A backup is being restored. Try again in a moment.';
    answer(503, { code: 'unavailable', status: 503, message, data: { reason: 'restoring', progress } });
    await expect(client.accounts.me()).rejects.toMatchObject({ message, passing: true, restoring: progress });
    expect(restoring.get()).toEqual({ progress });
    answer(401, { code: 'unauthorized', status: 401, message: 'Sign in.' });
    await expect(client.accounts.me()).rejects.toMatchObject({ restoring: undefined });
    expect(restoring.get()).toEqual({ progress: null });
  });

  it('makes a sentence of an answer that is not of the api, such as a proxy’s page', async () => {
    vi.stubGlobal('fetch', fetched);
    fetched.mockResolvedValueOnce(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    const error = await client.accounts.me().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'unavailable', passing: true });
  });

  it('says that the server cannot be reached', async () => {
    vi.stubGlobal('fetch', fetched);
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(client.accounts.me()).rejects.toMatchObject({ code: 'offline', status: 0, passing: true });
  });

  it('lets an abandoned question end as abandoned, not as offline', async () => {
    vi.stubGlobal('fetch', fetched);
    const abandoned = new DOMException('aborted', 'AbortError');
    fetched.mockRejectedValueOnce(abandoned);
    await expect(client.accounts.me({}, { signal: AbortSignal.abort() })).rejects.toBe(abandoned);
  });
});
