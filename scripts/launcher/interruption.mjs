const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Turns the first Ctrl-C, SIGTERM or closed terminal into one call; later ones change nothing, since npm passes on a
 * signal that the terminal has sent us already.
 * @returns {{ happened: () => boolean, when: Promise<void> }}
 */
export function listenForInterruption() {
  let interrupted = false;
  const when = new Promise((resolve) => {
    const interrupt = () => ((interrupted = true), resolve());
    for (const signal of stopSignals) process.on(signal, interrupt);
    // A reader of our output that goes away (`| head`, a closed window) is an end like any other.
    process.stdout.on('error', interrupt);
    process.stderr.on('error', interrupt);
  });
  return { happened: () => interrupted, when };
}
