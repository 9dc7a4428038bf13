import { setTimeout as wait } from 'node:timers/promises';
import type { Child } from './child.js';

const LONGEST_MS = 90_000;

/**
 * Waits until the address answers with success.
 * @throws when a process ends before that, or after a minute and a half, with what the processes said
 */
export async function waitUntilHealthy(url: string, children: readonly Child[]): Promise<void> {
  const end = performance.now() + LONGEST_MS;
  while (!(await isHealthy(url))) {
    const gone = children.find((child) => child.ended());
    if (gone) throw new Error(`${gone.name} has ended:\n${gone.output()}`);
    if (performance.now() > end) throw new Error(`${url} is not healthy:\n${said(children)}`);
    await wait(100);
  }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

const said = (children: readonly Child[]): string =>
  children.map((child) => `── ${child.name}\n${child.output()}`).join('\n');
