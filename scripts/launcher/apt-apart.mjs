import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mainMirror, readAptSources } from './apt-sources.mjs';
import { thisDistribution } from './distribution.mjs';
import { Refusal } from './refusal.mjs';
import { must } from './shell.mjs';

/**
 * Options that make apt use lists of its own in `folder`, so that the machine never learns of the other suite; brings
 * these lists up to date. The machine's own mirror is asked, and apt checks what it says against Debian's keys.
 * @param {{ folder: string, kind: 'deb' | 'deb-src', suite: string, what: string }} wanted `what` is named in a refusal
 * @returns {Promise<string[]>} to put behind a command of apt-get
 */
export async function aptApart({ folder, kind, suite, what }) {
  const mirror = mainMirror(readAptSources(), thisDistribution().codename);
  if (mirror === undefined) throw new Refusal(`${what}: found no Debian mirror in /etc/apt to take it from.`);
  const inside = (...parts) => path.join(folder, ...parts);
  mkdirSync(inside('lists', 'partial'), { recursive: true });
  mkdirSync(inside('cache', 'archives', 'partial'), { recursive: true });
  writeFileSync(
    inside('sources.list'),
    `${kind} [signed-by=${mirror.signedBy}] ${mirror.uri} ${suite} main\n`,
  );
  const apart = [
    `Dir::Etc::sourcelist=${inside('sources.list')}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::Lists=${inside('lists')}`,
    `Dir::Cache=${inside('cache')}`,
    'APT::Sandbox::User=',
  ].flatMap((option) => ['-o', option]);
  await must('apt-get', ['update', '-q', ...apart], { cwd: folder });
  return apart;
}

/** The one file of a folder with that beginning and ending, which apt was to bring. */
export function fetched(folder, ending, beginning = '') {
  const name = readdirSync(folder).find((file) => file.startsWith(beginning) && file.endsWith(ending));
  if (name === undefined) throw new Refusal(`apt did not fetch a file ${beginning}…${ending}.`);
  return name;
}
