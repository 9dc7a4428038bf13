import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Who is given which secret as a file. */
const given = {
  api: ['AUTH_SECRET', 'SECRETS_KEY', 'COOKIES_KEY'],
  'download-worker': ['COOKIES_KEY'],
};

const fileName = (name) => name.toLowerCase();

/**
 * Takes secrets out of an installation's .env into files of their own, as docs/running.md says.
 * @param {string} folder of the installation
 * @returns what compose has to be told of them
 */
export function moveSecretsToFiles(folder) {
  const env = path.join(folder, '.env');
  const place = path.join(folder, 'secrets');
  mkdirSync(place, { recursive: true });
  const move = (text, name) =>
    text.replace(new RegExp(`^${name}=(.+)$`, 'm'), (_, value) => {
      const file = path.join(place, fileName(name));
      writeFileSync(file, `${value}\n`);
      // Compose mounts the file as it is: whom PUID names has to be able to read it.
      chmodSync(file, 0o444);
      return `${name}_FILE=/run/secrets/${fileName(name)}`;
    });
  writeFileSync(env, given.api.reduce(move, readFileSync(env, 'utf8')));
  const services = Object.entries(given).map(([service, names]) => [
    service,
    { secrets: names.map(fileName) },
  ]);
  const secrets = given.api.map((name) => [fileName(name), { file: `./secrets/${fileName(name)}` }]);
  return { services: Object.fromEntries(services), secrets: Object.fromEntries(secrets) };
}

/** @throws when a secret that lies in a file is in the environment as well, or cannot be read by who needs it */
export async function checkSecretFiles({ compose }) {
  for (const [service, names] of Object.entries(given)) {
    for (const name of names) {
      const look = `[ -z "$${name}" ] && [ -n "$${name}_FILE" ] && [ -r "$${name}_FILE" ] && echo yes || echo no`;
      const answer = await compose('exec', '-T', service, '/bin/sh', '-c', look);
      if (answer.trim() !== 'yes') throw new Error(`${name} of ${service} does not come from a file.`);
    }
  }
}
