import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pickFreePort } from '../launcher/ports.mjs';
import { inRoot } from '../launcher/paths.mjs';
import { must, capture } from '../launcher/shell.mjs';
import { until } from '../launcher/wait.mjs';
import { overrideFile } from './override-file.mjs';

/**
 * One Segue of containers, made as a person makes it: `scripts/init-env`, then `docker compose up`.
 * @param {{ engine: import('./engine.mjs').Engine, program: string[] }} options `program` is how compose is called
 */
export async function makeInstallation({ engine, program: [command, ...first] }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'segue-compose-'));
  mkdirSync(path.join(folder, 'scripts'));
  mkdirSync(path.join(folder, 'music'));
  cpSync(inRoot('scripts/init-env'), path.join(folder, 'scripts/init-env'));
  await must(path.join(folder, 'scripts/init-env'));
  writeFileSync(path.join(folder, 'override.yml'), overrideFile({ hostNetwork: engine.own }));
  const port = await pickFreePort();
  const settings = {
    COMPOSE_PROJECT_NAME: 'segue-compose-test',
    WEB_HOST: '127.0.0.1',
    WEB_PORT: String(port),
    MUSIC_FOLDER: path.join(folder, 'music'),
    GRAFANA_PORT: '0',
  };
  const files = [inRoot('docker-compose.yml'), path.join(folder, 'override.yml')].flatMap((file) => [
    '--file',
    file,
  ]);
  const place = ['--project-directory', inRoot(), '--env-file', path.join(folder, '.env'), ...files];
  const options = { env: { ...engine.env, ...settings } };
  const compose = (...args) => must(command, [...first, ...place, ...args], options);
  return {
    url: `http://127.0.0.1:${port}`,
    compose,
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
    logs: async () => (await capture(command, [...first, ...place, 'logs', '--tail', '60'], options)).output,
    down: async () => {
      await compose('down', '--volumes', '--timeout', '20');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
