import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { FetchFailed } from '../fetch/source.js';

export interface ToolResult {
  readonly code: number | null;
  /** The end of what it said on stderr. */
  readonly stderr: string;
}

export interface ToolRun {
  readonly signal: AbortSignal;
  /** Its whole environment: a program that reads what strangers wrote gets no secret of ours. */
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
}

const KEPT = 16_000;

/**
 * Runs a program to its end. When the signal aborts, it is killed with everything that it started: it leads a process
 * group of its own.
 * @throws FetchFailed `not-installed` when there is no such program; the signal's reason when it aborts
 */
export function runTool(
  program: string,
  parameters: readonly string[],
  { signal, env, onLine }: ToolRun,
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const child = spawn(program, parameters, { detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = () => killGroup(child.pid);
    let stderr = '';
    signal.addEventListener('abort', kill, { once: true });
    createInterface({ input: child.stdout }).on('line', onLine);
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-KEPT)));
    child.once('error', (error) => {
      signal.removeEventListener('abort', kill);
      reject('code' in error && ['ENOENT', 'EACCES'].includes(String(error.code)) ? missing(program) : error);
    });
    child.once('close', (code) => {
      signal.removeEventListener('abort', kill);
      if (signal.aborted) reject(signal.reason instanceof Error ? signal.reason : new Error('Stopped.'));
      else resolve({ code, stderr });
    });
  });
}

/** The group may be gone already when the abort and its end cross. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

const HOW_TO_GET: Readonly<Record<string, string>> = {
  'yt-dlp': 'apt install yt-dlp, or pipx install yt-dlp for a newer one; YT_DLP names it elsewhere',
  gamdl: 'pipx install gamdl; GAMDL names it elsewhere',
};

function missing(program: string): FetchFailed {
  const name = Object.keys(HOW_TO_GET).find((known) => program.includes(known)) ?? '';
  const how = HOW_TO_GET[name] ?? 'install it where the download worker runs';
  return new FetchFailed(
    'not-installed',
    `${program} is not installed where the download worker runs: ${how}.`,
  );
}
