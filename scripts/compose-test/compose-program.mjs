import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { aptApart, fetched } from '../launcher/apt-apart.mjs';
import { say } from '../launcher/say.mjs';
import { capture, must } from '../launcher/shell.mjs';
import { inCache } from './folders.mjs';

const placeInPackage = 'usr/libexec/docker/cli-plugins/docker-compose';

/**
 * How compose v2 is called here: as the machine has it, else from the package of the next Debian, unpacked aside.
 * @returns {Promise<string[]>} the program and its first arguments
 */
export async function findCompose() {
  if ((await capture('docker', ['compose', 'version'])).code === 0) return ['docker', 'compose'];
  const folder = inCache('compose-program');
  const program = path.join(folder, 'root', placeInPackage);
  if (!existsSync(program)) await unpackAside(folder);
  return [program];
}

async function unpackAside(folder) {
  say('unpacking docker-compose of Debian trixie aside …');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const apart = await aptApart({ folder, kind: 'deb', suite: 'trixie', what: 'docker-compose' });
  await must('apt-get', ['download', '-q', ...apart, 'docker-compose'], { cwd: folder });
  await must('dpkg', ['-x', fetched(folder, '.deb'), 'root'], { cwd: folder });
}
