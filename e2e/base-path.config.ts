import { defineConfig } from '@playwright/test';
import base from './playwright.config.js';

/** `npm run test:base-path`: Segue under a folder of an address. Not part of `npm test`, since pages are built for it. */
export default defineConfig({
  ...base,
  testDir: './base-path',
  outputDir: '../test-results/base-path',
  reporter: 'list',
});
