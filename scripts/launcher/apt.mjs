import { capture, findProgram, must } from './shell.mjs';

const env = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };

/**
 * How we can act as root here: directly, through a sudo that asks for nothing, or not at all.
 * @returns {Promise<string[] | undefined>} what to put in front of a command
 */
export async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  if (findProgram('sudo') === undefined) return undefined;
  return (await capture('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
}

/** Runs one command as root. `prefix` comes from `rootPrefix`. */
export function asRoot(prefix, command, args) {
  const [program, ...rest] = [...prefix, command, ...args];
  return must(program, rest, { env });
}

export const hasApt = () => findProgram('apt-get') !== undefined;

/** Whether apt knows an installable package of that name. */
export async function aptKnows(name) {
  const { stdout } = await capture('apt-cache', ['policy', name], { env });
  return /Candidate: (?!\(none\))/.test(stdout);
}

/** Brings the package lists up to date: those of a fresh machine are empty or old. */
export const aptUpdate = (prefix) => asRoot(prefix, 'apt-get', ['update', '-q']);

/** Installs packages without the ones that are only recommended, waiting for another apt that is at work. */
export function aptInstall(prefix, packages) {
  const quiet = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0', '--no-install-recommends'];
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return asRoot(prefix, 'env', [...settings, 'apt-get', 'install', '-q', '-y', ...quiet, ...packages]);
}
