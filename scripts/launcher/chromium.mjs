import { aptInstall, aptUpdate, hasApt, rootPrefix } from './apt.mjs';
import { thisDistribution } from './distribution.mjs';
import { environment } from './env.mjs';
import { binFolder, root } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { say } from './say.mjs';
import { capture, findProgram, show } from './shell.mjs';
import path from 'node:path';

const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'];

/**
 * The browser for end-to-end tests, installed when there is none.
 * @returns {Promise<string>} its path
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  const prefix = hasApt() ? await rootPrefix() : undefined;
  say('installing Chromium for the end-to-end tests …');
  await (prefix !== undefined && thisDistribution().id === 'debian'
    ? installPackage(prefix)
    : installPlaywrights());
  const installed = await findChromium();
  if (installed !== undefined) return installed;
  throw new Refusal(
    'The end-to-end tests need Chromium, and it could not be installed from here. Install it (Debian: apt install chromium; elsewhere: npx playwright install --with-deps chromium), or name one that you have: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}

/** Only what runs counts: on Ubuntu `chromium-browser` may be a script that asks for a snap. */
async function findChromium() {
  const candidates = [environment.CHROMIUM_PATH, ...names.map(findProgram), await playwrightsOwn()];
  for (const program of candidates.filter(Boolean)) {
    const { code, stdout } = await capture(program, ['--version']);
    if (code === 0 && /chrom/i.test(stdout)) return program;
  }
  return undefined;
}

async function installPackage(prefix) {
  await aptUpdate(prefix);
  await aptInstall(prefix, ['chromium']);
}

/** Ubuntu has Chromium as a snap only, which containers cannot run: there Playwright's own build is used, with what it needs. */
async function installPlaywrights() {
  await show(path.join(binFolder, 'playwright'), ['install', '--with-deps', 'chromium'], { cwd: root });
}

async function playwrightsOwn() {
  const program = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const { code, stdout } = await capture(process.execPath, ['-e', program], { cwd: root });
  return code === 0 ? stdout.trim() : undefined;
}
