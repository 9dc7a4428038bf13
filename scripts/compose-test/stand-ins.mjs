import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fetched } from '../launcher/apt-apart.mjs';
import { ensureNeeds } from '../launcher/needs.mjs';
import { inRoot } from '../launcher/paths.mjs';
import { extensionFolders, installedPostgres } from '../launcher/postgres-binaries.mjs';
import { say } from '../launcher/say.mjs';
import { capture, findProgram, must } from '../launcher/shell.mjs';
import { baseSystem } from './base-system.mjs';

const nodeVersion = '24.9.0';
const debian = 'debian:bookworm-slim';

/**
 * Where no image can be pulled: images made of Debian's packages, under the names that our Dockerfile and compose files say.
 * They are for this test; the real ones differ in versions, which is said.
 * @param {import('./engine.mjs').Engine} engine
 */
export async function makeStandIns(engine) {
  if (!(await isThere(engine, debian))) await must('docker', ['import', await baseSystem(), debian], engine);
  await make(engine, 'node:24-bookworm-slim', 'node', gatherNode);
  await make(engine, 'redis:7', 'redis', () => Promise.resolve([]));
  await make(engine, 'pgvector/pgvector:pg17', 'postgres', gatherPostgres);
}

const isThere = async ({ env }, image) =>
  (await capture('docker', ['image', 'inspect', image], { env })).code === 0;

/** @param {(context: string) => Promise<string[]>} gather fills the build context; answers arguments of the build */
async function make({ env }, image, name, gather) {
  if (await isThere({ env }, image)) return;
  say(`making a stand-in of ${image} …`);
  const context = mkdtempSync(path.join(os.tmpdir(), 'segue-stand-in-'));
  try {
    const args = await gather(context);
    const dockerfile = inRoot('scripts', 'compose-test', 'stand-ins', `${name}.Dockerfile`);
    const build = ['build', '--network', 'host', '--tag', image, '--file', dockerfile, ...args, context];
    // The plain builder: it needs no other program.
    await must('docker', build, { env: { ...env, DOCKER_BUILDKIT: '0' } });
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}

async function gatherNode(context) {
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
  await must('npm', ['pack', '--silent', `node-linux-${architecture}@${nodeVersion}`], { cwd: context });
  await must('tar', ['-xzf', fetched(context, '.tgz'), '--strip-components=1'], { cwd: context });
  const npm = path.resolve(realpathSync(findProgram('npm')), '../..');
  cpSync(npm, path.join(context, 'npm'), { recursive: true });
  return [];
}

async function gatherPostgres(context) {
  await ensureNeeds(['postgres']);
  const [postgres] = installedPostgres();
  const { libraries, controls } = extensionFolders(postgres);
  copyVector(libraries, path.join(context, 'libraries'));
  copyVector(controls, path.join(context, 'controls'));
  cpSync(
    inRoot('scripts/compose-test/stand-ins/postgres-entrypoint'),
    path.join(context, 'postgres-entrypoint'),
  );
  return ['--build-arg', `MAJOR=${postgres.major}`];
}

function copyVector(from, to) {
  mkdirSync(to);
  const names = readdirSync(from).filter((name) => /^vector(\.|--)/.test(name));
  for (const name of names) cpSync(path.join(from, name), path.join(to, name));
}
