import { defineConfig } from '@playwright/test';
import bench from './bench.config.js';

/** `npm run bench:page`: what the library page does with 100,000 tracks, measured in Chromium. */
export default defineConfig({ ...bench, testMatch: 'page.spec.ts', globalSetup: './bench/large-library.ts' });
