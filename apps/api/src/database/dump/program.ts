import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { childEnv } from '../env.js';

/** A program of Postgres that runs. */
export interface Program {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /**
   * Resolves when it ended well.
   * @throws Error with the last lines that it said
   */
  readonly ended: Promise<void>;
}

/** Lines that an error repeats. */
const keptLines = 6;

/**
 * Starts a program beside the database at `url`; the password goes by environment, so that no process list shows it.
 * @param onLine told of each line that the program says about its work
 */
export function startProgram(
  program: string,
  args: readonly string[],
  { url, signal, onLine }: { url?: string; signal?: AbortSignal; onLine?: (line: string) => void },
): Program {
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: childEnv(url === undefined ? {} : connectionOf(url)),
    ...(signal && { signal, killSignal: 'SIGTERM' as const }),
  });
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    onLine?.(line);
    said.push(line);
    if (said.length > keptLines) said.shift();
  });
  // What cannot be written to a program that ended is told by its end.
  child.stdin.on('error', () => undefined);
  const ended = endOf(child, program, said);
  ended.catch(() => undefined);
  return { child, ended };
}

async function endOf(child: Program['child'], program: string, said: readonly string[]): Promise<void> {
  const [code, killedBy] = (await once(child, 'close')) as [number | null, string | null];
  if (code === 0) return;
  const errors = said.filter((line) => /error|fatal|could not/i.test(line));
  const words = (errors.length > 0 ? errors : said).join(' ');
  throw new Error(words === '' ? `${program} ended with ${code ?? killedBy}` : words);
}

/** libpq's variables for an address. */
function connectionOf(address: string): Record<string, string> {
  const url = new URL(address);
  const ssl = url.searchParams.get('sslmode');
  return {
    PGHOST: decodeURIComponent(url.hostname).replace(/^\[|\]$/g, ''),
    PGPORT: url.port || '5432',
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
    PGAPPNAME: 'segue-backup',
    ...(ssl !== null && { PGSSLMODE: ssl }),
  };
}
