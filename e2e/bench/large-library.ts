import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { tellTests } from '../env.js';
import { OWNER } from '../fixtures/owner.js';
import { startSystem } from '../system/start-system.js';

export const TRACKS = 100_000;

/** Starts the whole system with an owner of 100,000 tracks; what is returned ends it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const seed = fileURLToPath(new URL('../../apps/api/dist/bench/library/seed-main.js', import.meta.url));
  const system = await startSystem(async (databaseUrl) => {
    const args = [seed, databaseUrl, String(TRACKS), OWNER.username, OWNER.password];
    await promisify(execFile)(process.execPath, args);
  });
  tellTests({
    E2E_WEB_URL: system.url,
    E2E_MUSIC: system.musicFolder,
    E2E_DISCOGS_URL: system.discogsUrl,
    E2E_SITE_URL: system.siteUrl,
  });
  return () => system.stop();
}
