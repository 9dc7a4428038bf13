import { environment } from './env.mjs';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const parentCheckMs = 250;

/**
 * Turns the first Ctrl-C, SIGTERM or closed terminal into one call; later ones change nothing, since npm passes on a
 * signal that the terminal has sent us already.
 * @returns {{ happened: () => boolean, when: Promise<void> }}
 */
export function listenForInterruption() {
  let interrupted = false;
  const when = new Promise((resolve) => {
    const interrupt = () => {
      interrupted = true;
      resolve();
    };
    for (const signal of stopSignals) process.on(signal, interrupt);
    // A reader of our output that goes away (`| head`, a closed window) is an end like any other.
    process.stdout.on('error', interrupt);
    process.stderr.on('error', interrupt);
    if (environment.npm_lifecycle_event !== undefined) watchParent(interrupt);
  });
  return { happened: () => interrupted, when };
}

/** npm gives a SIGTERM to the shell between it and us, which ends without passing it on: all we see is a new parent. */
function watchParent(interrupt) {
  const parent = process.ppid;
  const timer = setInterval(() => process.ppid !== parent && interrupt(), parentCheckMs);
  timer.unref();
}
