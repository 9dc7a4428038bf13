import { defineConfig } from '@playwright/test';
import { browserEnv } from './env.js';

/** Debian's Chromium, kept from calling home: test traffic stays on loopback. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * The owner's story, in chapters that are run in the order of their names against one system, whose library grows on
 * the way. So there is one worker, and no second attempt: the first has changed the library.
 */
export default defineConfig({
  testDir: './specs',
  outputDir: '../test-results',
  globalSetup: './global-setup.ts',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  // Long, for machines that do other things beside: what passes, passes at once.
  expect: { timeout: 30_000 },
  reporter: [['line'], ['json', { outputFile: '../test-results/report.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    // A trace costs an eighth of all time; `--trace on` brings it for the one test that is looked into.
    trace: 'off',
    screenshot: 'only-on-failure',
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    launchOptions: { executablePath: browserEnv().CHROMIUM_PATH, args: FLAGS },
  },
});
