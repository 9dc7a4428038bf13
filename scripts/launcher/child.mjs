import { setTimeout } from 'node:timers/promises';

/** @param {import('node:child_process').ChildProcess} child */
export const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/** Resolves when the process is gone. */
export const ended = (child) =>
  hasEnded(child) ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve()));

/** Sends a signal to a process group; one that is already gone is no fault. */
export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Asks a process (the leader of its own group) to end, and after `graceMs` ends the whole group by force.
 * @returns {Promise<boolean>} whether it went by itself
 */
export async function endGroup(child, signal, graceMs) {
  if (!hasEnded(child)) child.kill(signal);
  const gentle = await Promise.race([
    ended(child).then(() => true),
    setTimeout(graceMs, false, { ref: false }),
  ]);
  if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
  await ended(child);
  return gentle;
}

/** Reads a process's output so that its pipes never fill. @returns {() => string} the last of it */
export function keepOutput(child, characters = 4000) {
  let text = '';
  const keep = (chunk) => (text = (text + chunk).slice(-characters));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text.trim();
}
