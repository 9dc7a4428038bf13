import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, chownSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const POSTGRES_BIN = '/usr/lib/postgresql/15/bin';
const ORDINARY_USER = 'postgres';

export const hasPostgres = () => existsSync(path.join(POSTGRES_BIN, 'initdb'));

/** A private throwaway cluster on loopback. Postgres refuses to run as root, so root hands over to an ordinary user. */
export async function startCluster() {
  const folder = mkdtempSync(path.join(tmpdir(), 'segue-bench-pg-'));
  if (process.getuid() === 0) giveTo(folder, ORDINARY_USER);
  const port = await freePort();
  run('initdb', ['-D', `${folder}/data`, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  const settings = `-p ${port} -h 127.0.0.1 -k ${folder} -c shared_buffers=256MB -c work_mem=64MB -c fsync=off`;
  run('pg_ctl', ['-D', `${folder}/data`, '-w', '-l', `${folder}/log`, '-o', settings, 'start']);
  return {
    connection: { host: '127.0.0.1', port, user: 'bench', database: 'postgres' },
    rss: () => memoryOf(Number(readFileSync(`${folder}/data/postmaster.pid`, 'utf8').split('\n')[0])),
    stop: async () => {
      run('pg_ctl', ['-D', `${folder}/data`, '-w', '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(program, args) {
  const command = [path.join(POSTGRES_BIN, program), ...args];
  if (process.getuid() === 0)
    command.unshift('setpriv', `--reuid=${ORDINARY_USER}`, `--regid=${ORDINARY_USER}`, '--clear-groups');
  execFileSync(command[0], command.slice(1), { stdio: 'ignore', cwd: '/' });
}

/** Bytes of the server and its children; memory that they share is counted once for each part (PSS). */
function memoryOf(server) {
  const pids = execFileSync('ps', ['-o', 'pid=', '--pid', String(server), '--ppid', String(server)], {
    encoding: 'utf8',
  });
  const kilobytes = pids
    .trim()
    .split(/\s+/)
    .map((pid) => {
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      return Number(/^Pss:\s+(\d+)/m.exec(rollup)[1]);
    });
  return kilobytes.reduce((sum, part) => sum + part, 0) * 1024;
}

function giveTo(folder, user) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${user}:`));
  const [, , uid, gid] = line.split(':').map(Number);
  chownSync(folder, uid, gid);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
