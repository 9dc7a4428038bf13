import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { aptInstall, aptUpdate, rootPrefix } from '../launcher/apt.mjs';
import { hasEnded, endGroup } from '../launcher/child.mjs';
import { endRecorded, processRecord } from '../launcher/orphans.mjs';
import { Refusal } from '../launcher/refusal.mjs';
import { say } from '../launcher/say.mjs';
import { capture, findProgram } from '../launcher/shell.mjs';
import { until } from '../launcher/wait.mjs';
import { inCache } from './folders.mjs';

/**
 * A Docker engine to talk to: `env` for its clients.
 * @typedef {{ env: Record<string, string>, own: boolean, stop: () => Promise<void> }} Engine
 *   `own`: started here and empty but for what we put into it, so that stand-ins may bear real names
 */

/** What may stay of earlier builds, to make the next one quick. */
const keptOfBuilds = '4GB';

/** The engine of this machine; where none answers, one of our own. @returns {Promise<Engine>} */
export async function findEngine() {
  if (findProgram('docker') !== undefined && (await answers({})))
    return { env: {}, own: false, stop: () => Promise.resolve() };
  const prefix = await rootPrefix();
  if (prefix === undefined || prefix.length > 0)
    throw new Refusal(
      'No Docker engine answers here, and only root can start one: start yours, or run this as root.',
    );
  await install(prefix);
  return startOwn();
}

const answers = async (env) => (await capture('docker', ['version'], { env })).code === 0;

async function install(prefix) {
  if (findProgram('dockerd') !== undefined && findProgram('debootstrap') !== undefined) return;
  say('installing docker.io and debootstrap …');
  await aptUpdate(prefix);
  await aptInstall(prefix, ['docker.io', 'debootstrap', 'iptables']);
}

async function startOwn() {
  const record = inCache('engine.json');
  await endRecorded(record);
  mkdirSync(inCache('docker'), { recursive: true });
  const run = mkdtempSync(path.join(os.tmpdir(), 'segue-docker-'));
  const host = `unix://${path.join(run, 'docker.sock')}`;
  const env = { DOCKER_HOST: host, DOCKER_CONFIG: path.join(run, 'config') };
  const log = openSync(inCache('engine.log'), 'w');
  const config = path.join(run, 'daemon.json');
  writeFileSync(
    config,
    JSON.stringify({ builder: { gc: { enabled: true, defaultKeepStorage: keptOfBuilds } } }),
  );
  const folders = [
    '--data-root',
    inCache('docker'),
    '--exec-root',
    path.join(run, 'exec'),
    '--config-file',
    config,
  ];
  const daemon = spawn('dockerd', [...folders, '--host', host, '--pidfile', path.join(run, 'docker.pid')], {
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  daemon.once('error', () => undefined);
  if (daemon.pid !== undefined) processRecord(record)('dockerd', daemon.pid);
  const stop = async () => {
    // What the last build replaced has lost its name, and nobody asks for it any more; nor for volumes of what is gone.
    await capture('docker', ['image', 'prune', '--force'], { env });
    await capture('docker', ['volume', 'prune', '--force'], { env });
    await endGroup(daemon, 'SIGTERM', 60_000);
    // The engine leaves this mount behind.
    await capture('umount', [path.join(run, 'exec', 'netns', 'default')]);
    rmSync(run, { recursive: true, force: true });
  };
  const isUp = await until(async () => hasEnded(daemon) || (await answers(env)), {
    forMs: 60_000,
    everyMs: 250,
  });
  if (isUp && !hasEnded(daemon)) return { env, own: true, stop };
  await stop();
  const said = readFileSync(inCache('engine.log'), 'utf8').trim().split('\n').slice(-5).join('\n');
  throw new Refusal(`The Docker engine did not start:\n${said}`);
}
