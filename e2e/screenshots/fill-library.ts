import type { Page } from '@playwright/test';
import { playlistRoutes } from '@segue/shared/contracts/http';
import { systemEnv } from '../env.js';
import { exportWithTwoBadRows } from '../fixtures/collection-csv.js';
import { quiet } from '../fixtures/library.js';

/** A library worth a picture: the sample crate, fourteen songs analysed, a folder scanned. Ends when all is quiet. */
export async function fillLibrary(page: Page): Promise<void> {
  const { headers, request } = caller(page);
  const file = { name: 'collection.csv', mimeType: 'text/csv', buffer: Buffer.from(exportWithTwoBadRows()) };
  await request.post('/api/imports', { headers, multipart: { file } });
  await quiet(page);
  await request.post('/api/sample', { headers });
  await quiet(page);
  await request.post('/api/audio/scan', { headers, data: { path: systemEnv().E2E_MUSIC } });
  await quiet(page);
  await request.post('/api/analysis', { headers, data: {} });
  await quiet(page);
}

/** The playlist of this very name; a generation's other answers have a number behind it. */
export async function bestPlaylist(page: Page, name: string): Promise<string> {
  const answer = await page.request.get('/api/playlists');
  const { items } = playlistRoutes.list.response.parse(await answer.json());
  return items.find((playlist) => playlist.name === name)?.id ?? '';
}

/** A change by cookie needs to say where it comes from. */
const caller = (page: Page) => ({ request: page.request, headers: { origin: systemEnv().E2E_WEB_URL } });
