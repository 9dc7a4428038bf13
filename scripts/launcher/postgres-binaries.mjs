import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const oldestSupported = 15;
const debianHome = '/usr/lib/postgresql';

/**
 * The Postgres servers of this machine, the newest supported first.
 * Debian and Ubuntu keep each major version in a folder of its own, outside of PATH.
 * @returns {{ major: number, bin: string }[]}
 */
export function installedPostgres(home = debianHome) {
  if (!existsSync(home)) return [];
  return readdirSync(home)
    .map(Number)
    .filter((major) => major >= oldestSupported)
    .map((major) => ({ major, bin: path.join(home, String(major), 'bin') }))
    .filter(({ bin }) => existsSync(path.join(bin, 'initdb')) && existsSync(path.join(bin, 'postgres')))
    .sort((a, b) => b.major - a.major);
}

/** Where a server of Debian's or Ubuntu's packages looks for its extensions. */
export function extensionFolders({ major, bin }) {
  return {
    libraries: path.join(path.dirname(bin), 'lib'),
    controls: path.join('/usr/share/postgresql', String(major), 'extension'),
  };
}

/** Whether this server can `CREATE EXTENSION vector`. */
export function hasPgvector(postgres) {
  const { libraries, controls } = extensionFolders(postgres);
  return existsSync(path.join(controls, 'vector.control')) && existsSync(path.join(libraries, 'vector.so'));
}
