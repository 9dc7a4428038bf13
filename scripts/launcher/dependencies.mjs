import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot, root } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { say } from './say.mjs';
import { show } from './shell.mjs';

const stamp = inRoot('node_modules', '.segue-lock');
const npmsOwnRecord = inRoot('node_modules', '.package-lock.json');

/** Installs the packages of package-lock.json with `npm ci` when they are not the ones in node_modules. */
export async function ensureDependencies() {
  const text = readFileSync(inRoot('package-lock.json'), 'utf8');
  const hash = lockHash(text, process.versions.modules);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (existsSync(stamp) || !isInstalled(text)) {
    say('installing packages (npm ci) …');
    const code = await show('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root });
    if (code !== 0) throw new Refusal(`npm ci failed (exit code ${code}): what it said is above.`);
  }
  mkdirSync(inRoot('node_modules'), { recursive: true });
  writeFileSync(stamp, hash);
}

/** One hash of the lock and of Node's binary interface, since packages with native code fit only one. */
export function lockHash(lockText, abi) {
  return createHash('sha256').update(`${abi}\n${lockText}`).digest('hex');
}

const isInstalled = (lockText) =>
  existsSync(npmsOwnRecord) &&
  isSameTree(JSON.parse(lockText), JSON.parse(readFileSync(npmsOwnRecord, 'utf8')));

/**
 * Whether npm's record of node_modules has every package of the lock, at its version.
 * Spares whoever ran `npm install` a second install. Optional packages may lack: they are for other systems.
 */
export function isSameTree(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([folder, entry]) => /(^|\/)node_modules\//.test(folder) && !entry.optional && !entry.devOptional)
    .every(([folder, entry]) => {
      const there = installed.packages[folder];
      return there !== undefined && there.version === entry.version;
    });
}
