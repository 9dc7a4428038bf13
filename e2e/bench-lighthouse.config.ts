import { defineConfig } from '@playwright/test';
import bench from './bench.config.js';

/** `npm run bench:lighthouse`: Lighthouse on the pages that people live in. */
export default defineConfig({ ...bench, testMatch: 'lighthouse.spec.ts' });
