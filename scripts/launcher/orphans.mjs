import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { signalGroup } from './child.mjs';
import { identityOf, isRunning, pidOf } from './process-identity.mjs';
import { until } from './wait.mjs';
import { writeWhole } from './whole-file.mjs';

/**
 * Remembers which processes were started, so that the next start can end those that outlived a killed launcher.
 * @param {string} file
 */
export function processRecord(file) {
  const all = {};
  return (name, pid) => {
    all[name] = identityOf(pid);
    writeWhole(file, `${JSON.stringify(all)}\n`);
  };
}

/** Ends what a killed launcher left running. @returns {Promise<string[]>} the names of what was ended */
export async function endRecorded(file) {
  const recorded = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const alive = Object.entries(recorded).filter(([, identity]) => identity && isRunning(identity));
  await Promise.all(
    alive.map(([name, identity]) => end(identity, name === 'postgres' ? 'SIGINT' : 'SIGTERM')),
  );
  return alive.map(([name]) => name);
}

/**
 * Ends the server that a pid file in its own folder names. The number is believed only when that process works in the folder.
 * @returns {Promise<boolean>} whether there was one
 */
export async function endByPidFile(pidFile, folder, signal) {
  if (!existsSync(pidFile)) return false;
  const identity = identityOf(Number(readFileSync(pidFile, 'utf8').split('\n')[0]));
  if (identity === undefined || !worksIn(pidOf(identity), folder)) return false;
  await end(identity, signal);
  return true;
}

async function end(identity, signal) {
  const pid = pidOf(identity);
  signalGroup(pid, signal);
  if (await until(() => !isRunning(identity), { forMs: 5000 })) return;
  signalGroup(pid, 'SIGKILL');
  await until(() => !isRunning(identity), { forMs: 5000 });
}

function worksIn(pid, folder) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ESRCH'].includes(error.code)) return false;
    throw error;
  }
}
