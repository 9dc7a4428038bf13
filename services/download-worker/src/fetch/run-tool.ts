import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { FetchFailed } from './source.js';

export interface ToolResult {
  readonly code: number | null;
  /** The end of what it said on stderr. */
  readonly stderr: string;
}

export type ToolRunner = (
  program: string,
  parameters: readonly string[],
  options: { readonly signal: AbortSignal; readonly onLine: (line: string) => void },
) => Promise<ToolResult>;

const KEPT = 16_000;

/**
 * Runs a program to its end. When the signal aborts, it is killed with everything that it started: it leads a process
 * group of its own.
 * @throws FetchFailed `not-installed` when there is no such program; the signal's reason when it aborts
 */
export const runTool: ToolRunner = (program, parameters, { signal, onLine }) =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const child = spawn(program, parameters, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    let stderr = '';
    signal.addEventListener('abort', kill, { once: true });
    createInterface({ input: child.stdout }).on('line', onLine);
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-KEPT)));
    child.once('error', (error) => {
      signal.removeEventListener('abort', kill);
      const missing = 'code' in error && error.code === 'ENOENT';
      reject(
        missing
          ? new FetchFailed(
              'not-installed',
              `${program} is not installed. Install it, or name it by its variable.`,
            )
          : error,
      );
    });
    child.once('close', (code) => {
      signal.removeEventListener('abort', kill);
      if (signal.aborted) reject(signal.reason instanceof Error ? signal.reason : new Error('Stopped.'));
      else resolve({ code, stderr });
    });
  });
