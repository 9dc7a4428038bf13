import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The version of a program on this machine; null when it is not installed or does not run.
 * @param argument what makes it tell its version
 */
export async function programVersion(name: string, argument = '--version'): Promise<string | null> {
  try {
    const { stdout } = await run(name, [argument], { timeout: 10_000 });
    return /\d+(\.\d+)+/.exec(stdout)?.[0] ?? 'unknown version';
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
