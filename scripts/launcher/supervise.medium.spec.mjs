import { spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { identityOf, isRunning } from './process-identity.mjs';
import { supervise } from './supervise.mjs';
import { until } from './wait.mjs';

const parts = [];
afterEach(() => Promise.all(parts.splice(0).map((part) => part.stop())));

/** A supervised Node process that runs `program`, with all that it says. */
function run(program, graceMs = 2000) {
  const lines = [];
  const spawned = [];
  const part = supervise(
    {
      name: 'part',
      graceMs,
      start: () =>
        spawn(process.execPath, ['-e', program], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] }),
    },
    { writeLine: (line) => lines.push(line), onSpawn: (_, pid) => spawned.push(identityOf(pid)) },
  );
  parts.push(part);
  const says = (text) => until(() => lines.some((line) => line.includes(text)), { forMs: 10_000 });
  return { part, lines, spawned, says };
}

const stay = 'setInterval(() => undefined, 1000);';

describe('a process that is kept running', () => {
  it('is started again after a kill -9, and says why', async () => {
    const { spawned, says } = run(`console.log('up'); ${stay}`);
    expect(await says('up')).toBe(true);
    process.kill(Number(spawned[0].split(':')[1]), 'SIGKILL');
    expect(await says('was ended by SIGKILL, starts again in 0.25 s')).toBe(true);
    expect(await until(() => spawned.length === 2, { forMs: 10_000 })).toBe(true);
  });

  it('is not started again once its settings are said to be wrong', async () => {
    const { part, spawned, says } = run(`console.error('NAME: must be set'); process.exit(78);`);
    expect(await says('is not started again')).toBe(true);
    expect(part.isHopeless()).toBe(true);
    expect(spawned).toHaveLength(1);
  });

  it('may finish its work when it is stopped, and is not started again', async () => {
    const { part, lines, spawned, says } = run(
      `process.on('SIGTERM', () => setTimeout(() => { console.log('finished'); process.exit(); }, 200)); console.log('up'); ${stay}`,
    );
    expect(await says('up')).toBe(true);
    await part.stop();
    expect(await says('finished')).toBe(true);
    expect(spawned).toHaveLength(1);
    expect(lines.join()).not.toContain('by force');
  });

  it('is ended by force, with its children, when it does not stop', async () => {
    const child = `const { spawn } = require('node:child_process');
      const deaf = "process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000); console.log('child ' + process.pid)";
      spawn(process.execPath, ['-e', deaf], { stdio: 'inherit' });
      process.on('SIGTERM', () => undefined); ${stay}`;
    const { part, lines, spawned, says } = run(child, 300);
    expect(await says('child ')).toBe(true);
    const grandchild = identityOf(Number(lines.find((line) => line.startsWith('child ')).slice(6)));
    await part.stop();
    expect(await says('ended by force')).toBe(true);
    expect(isRunning(spawned[0])).toBe(false);
    expect(await until(() => !isRunning(grandchild), { forMs: 5000 })).toBe(true);
  });

  it('that cannot even be started is said so, and can be stopped', async () => {
    const lines = [];
    const part = supervise(
      {
        name: 'part',
        graceMs: 100,
        start: () => spawn('/no/such/program', { stdio: ['ignore', 'pipe', 'pipe'] }),
      },
      { writeLine: (line) => lines.push(line) },
    );
    parts.push(part);
    expect(
      await until(() => lines.some((line) => line.includes('could not be started')), { forMs: 5000 }),
    ).toBe(true);
  });
});
