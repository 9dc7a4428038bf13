/**
 * Installs Lighthouse apart from our own packages, once: it brings two hundred, of which one takes the place of one of
 * ours, and `npm ci` does not take the lock that it leaves. 12 is the last that runs on Node 20.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal, runMain } from './launcher/refusal.mjs';

const VERSION = '12.8.2';
const folder = fileURLToPath(new URL('../node_modules/.segue/lighthouse/', import.meta.url));

await runMain(() => {
  if (existsSync(path.join(folder, 'node_modules/lighthouse/package.json'))) return 0;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  const options = ['--save-exact', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = spawnSync('npm', ['install', ...options, `lighthouse@${VERSION}`], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (npm.status !== 0) throw new Refusal(`Lighthouse ${VERSION} could not be installed: see above.`);
  return 0;
});
