import { nextDelay } from './back-off.mjs';
import { endGroup, ended, signalGroup } from './child.mjs';
import { followOutput } from './log-lines.mjs';
import { now } from './wait.mjs';

/** EX_CONFIG of sysexits.h: what our processes end with when a variable is missing or wrong. */
const misconfigured = 78;
const tooManyRestarts = 6;

/**
 * One process that is kept running.
 * @typedef {{ name: string, start: () => import('node:child_process').ChildProcess, stopSignal?: NodeJS.Signals, graceMs: number }} Part
 *   `start` must spawn the leader of a process group; `graceMs` is how long it may take to stop before it is ended by force
 * @typedef {{ name: string, isHopeless: () => boolean, stop: () => Promise<void> }} Supervised
 */

/**
 * Starts a process, and starts it again with back-off whenever it ends, until it is stopped. It is called
 * hopeless when that has not helped several times over, or cannot.
 * @param {Part} part
 * @param {{ onSpawn?: (name: string, pid: number) => void, writeLine: (line: string) => void }} hooks
 * @returns {Supervised}
 */
export function supervise(part, { onSpawn = () => undefined, writeLine }) {
  let child;
  let restarts = 0;
  let hopeless = false;
  let stopping = false;
  let wake = () => undefined;

  const runOnce = async () => {
    const startedAt = now();
    child = part.start();
    child.on('error', (error) => writeLine(`could not be started: ${error.message}`));
    followOutput(child, writeLine);
    if (child.pid === undefined) return 0;
    onSpawn(part.name, child.pid);
    await ended(child);
    signalGroup(child.pid, 'SIGKILL');
    return now() - startedAt;
  };

  const rest = (ms) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => (clearTimeout(timer), resolve());
    });

  const keepRunning = async () => {
    for (let delay; !stopping;) {
      const ranMs = await runOnce();
      if (stopping) return;
      if (child.exitCode === misconfigured) {
        hopeless = true;
        writeLine('is not started again before its settings are right');
        return;
      }
      restarts += 1;
      hopeless = restarts > tooManyRestarts;
      delay = nextDelay(delay, ranMs);
      writeLine(`${howItEnded(child)}, starts again in ${delay / 1000} s`);
      await rest(delay);
    }
  };

  const loop = keepRunning();
  const stop = async () => {
    stopping = true;
    wake();
    if (child.pid !== undefined && !(await endGroup(child, part.stopSignal ?? 'SIGTERM', part.graceMs))) {
      writeLine(`did not stop within ${part.graceMs / 1000} s and was ended by force`);
    }
    await loop;
  };
  return { name: part.name, isHopeless: () => hopeless, stop };
}

const howItEnded = ({ exitCode, signalCode }) =>
  signalCode ? `was ended by ${signalCode}` : `ended with exit code ${exitCode ?? 'unknown'}`;
