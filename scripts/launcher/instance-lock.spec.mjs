import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ended } from './child.mjs';
import { takeLock } from './instance-lock.mjs';
import { identityOf } from './process-identity.mjs';

let folder;
let file;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'segue-lock-'));
  file = path.join(folder, 'run', 'up.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program of another process that takes the lock, says what it got, and stays. */
function rival() {
  const module = JSON.stringify(new URL('./instance-lock.mjs', import.meta.url).href);
  const program = `import { takeLock } from ${module};
    console.log(takeLock(${JSON.stringify(file)}).holder ? 'refused' : 'taken');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = new Promise((resolve) => child.stdout.once('data', (text) => resolve(String(text).trim())));
  return { child, said };
}

describe('the lock of a clone', () => {
  it('is held by one, and tells the second who it is', () => {
    takeLock(file, { address: 'http://localhost:3000' });
    expect(takeLock(file).holder).toMatchObject({ address: 'http://localhost:3000', pid: process.pid });
  });

  it('can be taken again once it is given back, and leaves nothing behind', () => {
    takeLock(file).release();
    const again = takeLock(file);
    expect(again.holder).toBeUndefined();
    again.release();
    expect(readdirSync(path.dirname(file))).toEqual([]);
  });

  it('does not outlive a process that was killed', async () => {
    const { child, said } = rival();
    expect(await said).toBe('taken');
    expect(takeLock(file).holder).toMatchObject({ pid: child.pid });
    child.kill('SIGKILL');
    await ended(child);
    expect(takeLock(file).holder).toBeUndefined();
  });

  it('is not held by another process that got the same number later', () => {
    takeLock(file).release();
    writeFileSync(file, JSON.stringify({ pid: process.pid, identity: `${identityOf(process.pid)}1` }));
    expect(takeLock(file).holder).toBeUndefined();
  });

  it('is won by exactly one when several find it stale at the same moment', async () => {
    takeLock(file).release();
    writeFileSync(file, JSON.stringify({ pid: 1, identity: 'another-boot:1:1' }));
    const rivals = Array.from({ length: 6 }, rival);
    const said = await Promise.all(rivals.map((one) => one.said));
    for (const { child } of rivals) child.kill('SIGKILL');
    expect(said.filter((word) => word === 'taken')).toHaveLength(1);
  });
});
