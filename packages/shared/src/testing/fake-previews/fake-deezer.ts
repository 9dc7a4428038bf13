import type { ServerResponse } from 'node:http';
import { fits, startShop, type FakeShop } from './shop-server.js';

/** A server that speaks Deezer's search: `q=artist:"…" track:"…"`, errors with status 200. */
export const startFakeDeezer = (sound: Uint8Array): Promise<FakeShop> =>
  startShop(
    {
      mime: 'audio/mpeg',
      search: (query, recordings) => {
        const wanted = (query.get('q') ?? '').replaceAll(/\b(artist|track):/g, ' ');
        const data = recordings
          .filter((recording) => fits(wanted, recording))
          .map((recording) => ({
            id: recording.id,
            title: recording.title,
            link: `https://www.deezer.com/track/${recording.id}`,
            duration: Math.round(recording.durationSeconds),
            preview: recording.audioUrl,
            artist: { name: recording.artist },
            album: { title: recording.album },
            type: 'track',
          }));
        return { data, total: data.length };
      },
    },
    sound,
  );

/** Deezer's way of saying "too fast". */
export function deezerQuota(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: { type: 'Exception', message: 'Quota limit exceeded', code: 4 } }));
}
