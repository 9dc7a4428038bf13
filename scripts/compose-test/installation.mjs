import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pickFreePort } from '../launcher/ports.mjs';
import { must, capture } from '../launcher/shell.mjs';
import { until } from '../launcher/wait.mjs';
import { overrideFile } from './override-file.mjs';
import { moveSecretsToFiles } from './secret-files.mjs';

/** What a person has in the folder: a release's `segue-compose.tar.gz`, and the file that builds. */
const brought = [
  'docker-compose.yml',
  'docker-compose.prod.yml',
  'scripts/init-env',
  'deploy/caddy',
  'deploy/prometheus',
  'deploy/grafana',
];

/**
 * One Segue of containers in a folder of its own, made as a person makes it: files of a version put there,
 * `scripts/init-env`, then `docker compose up`.
 * @param {{ engine: import('./engine.mjs').Engine, program: string[], secretsInFiles?: boolean, user?: number }} options
 *   `program` is how compose is called; `user` is who Segue runs as, when not as init-env says
 */
export async function makeInstallation({
  engine,
  program: [command, ...first],
  secretsInFiles = false,
  user,
}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'segue-compose-'));
  const port = await pickFreePort();
  const settings = {
    COMPOSE_PROJECT_NAME: 'segue-compose-test',
    WEB_HOST: '127.0.0.1',
    WEB_PORT: String(port),
    ...(user !== undefined && { PUID: String(user), PGID: String(user) }),
  };
  const options = { cwd: folder, env: { ...engine.env, ...settings } };
  const compose = (...args) => must(command, [...first, ...args], options);
  return {
    folder,
    url: `http://127.0.0.1:${port}`,
    compose,
    /** The first version that is put here, or a newer or older one in the place of the one before. */
    become: async (version) => {
      for (const part of brought)
        cpSync(path.join(version.folder, part), path.join(folder, part), { recursive: true });
      await must(path.join(folder, 'scripts/init-env'));
      const secretFiles = secretsInFiles ? moveSecretsToFiles(folder) : undefined;
      const override = overrideFile({ version, hostNetwork: engine.own, secretFiles });
      writeFileSync(path.join(folder, 'docker-compose.override.yml'), override);
    },
    build: () => compose('build'),
    up: (...args) => compose('up', '--detach', '--wait', '--wait-timeout', '300', ...args),
    /**
     * The program in a service's container ends as if it had crashed, from outside of the container: what docker itself is
     * asked to kill is not restarted. Resolves when the engine has started it again.
     */
    crash: async (service) => {
      const id = (await compose('ps', '--quiet', service)).trim();
      const pidNow = async () =>
        (await must('docker', ['inspect', '--format', '{{.State.Pid}}', id], options)).trim();
      const pid = await pidNow();
      const killer = 'run --rm --pid host --user root --entrypoint /bin/sh segue-ga:local -c'.split(' ');
      await must('docker', [...killer, `kill -KILL ${pid}`], options);
      const isBack = async () => ![pid, '0'].includes(await pidNow());
      if (!(await until(isBack, { forMs: 60_000, everyMs: 200 })))
        throw new Error(`${service} was not started again`);
    },
    logs: async () => (await capture(command, [...first, 'logs', '--tail', '60'], options)).output,
    down: async () => {
      await compose('down', '--volumes', '--timeout', '20');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
