import type { Watch } from './backup-ground.js';

/** Progress as lines at a console, each thing said once; Ctrl-C stops it. */
export function consoleWatch(): Watch {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stop.abort(new Error('Stopped. Nothing was changed.')));
  let last = '';
  return {
    signal: stop.signal,
    report: ({ done, total, message }) => {
      const line = total === null ? message : `${String(done).padStart(3)} of ${total}  ${message}`;
      if (line !== last) process.stdout.write(`${line}\n`);
      last = line;
    },
  };
}
