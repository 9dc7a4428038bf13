import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** One of our processes, as it was built. */
export interface Child {
  readonly name: string;
  /** What it said last. */
  output(): string;
  ended(): boolean;
  /** Asks it to end, and ends it by force when it has not gone after a few seconds. */
  stop(): Promise<void>;
}

const GRACE_MS = 5000;
const KEPT = 6000;

/**
 * Starts a built entry with exactly the given environment. It never outlives this process.
 * @param entry path of the JavaScript file, seen from the root of the clone
 */
export function startChild(name: string, entry: string, env: Record<string, string>): Child {
  const root = new URL('../../', import.meta.url);
  const child = spawn(process.execPath, ['--enable-source-maps', fileURLToPath(new URL(entry, root))], {
    cwd: fileURLToPath(root),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return {
    name,
    output: keepOutput(child),
    ended: () => hasEnded(child),
    stop: () => stopChild(child),
  };
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function stopChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await gone;
  clearTimeout(force);
}

/** Reads what a process says, so that its pipes never fill. */
function keepOutput(child: ChildProcess): () => string {
  let text = '';
  const keep = (chunk: Buffer) => (text = (text + chunk.toString()).slice(-KEPT));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text.trim();
}
