import { tellTests } from './env.js';
import { forgetCheckedPages } from './fixtures/checked-pages.js';
import { startSystem } from './system/start-system.js';

/** Starts the whole system once for all tests; what is returned ends it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  forgetCheckedPages();
  const system = await startSystem();
  tellTests({
    E2E_WEB_URL: system.url,
    E2E_MUSIC: system.musicFolder,
    E2E_DISCOGS_URL: system.discogsUrl,
    E2E_SITE_URL: system.siteUrl,
  });
  return () => system.stop();
}
