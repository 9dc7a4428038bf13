import { existsSync } from 'node:fs';

const files = ['docker-compose.yml', 'docker-compose.prod.yml'];
const profiles = [[], ['proxy'], ['metrics'], ['proxy', 'metrics']];

/** Ports that a profile may open, and where. */
const opened = { web: '127.0.0.1', caddy: undefined, grafana: '127.0.0.1' };

/**
 * Has compose read both files as they are shipped, with each choice of profiles.
 * @throws naming what is not valid, may take all memory, is open to everybody, or mounts a file that is not shipped
 */
export async function checkComposeFiles({ compose }) {
  for (const file of files) {
    for (const chosen of profiles) {
      const args = ['--file', file, ...chosen.flatMap((profile) => ['--profile', profile])];
      const { services } = JSON.parse(await compose(...args, 'config', '--format', 'json'));
      const problems = Object.entries(services).flatMap(([name, service]) => problemsOf(name, service));
      if (problems.length > 0) throw new Error(`${file} with ${chosen}: ${problems.join('; ')}`);
    }
  }
}

function problemsOf(name, { mem_limit: memory, restart, image, ports = [], volumes = [] }) {
  const strangers = ports.filter(({ host_ip: host }) => !(name in opened) || host !== opened[name]);
  const missing = volumes.filter(({ type, source }) => type === 'bind' && !existsSync(source));
  return [
    ...(Number(memory) > 0 ? [] : [`${name} may take all memory`]),
    ...(restart === 'unless-stopped' ? [] : [`${name} stays down after a crash`]),
    ...(/:[\w.-]+$/.test(image) && !image.endsWith(':latest') ? [] : [`${name} has no pinned image`]),
    ...strangers.map(({ published }) => `${name} opens port ${published}`),
    ...missing.map(({ source }) => `${name} mounts ${source}, which is not there`),
  ];
}

/** @throws when compose would start anything without the secrets that init-env writes */
export async function checkRefusesWithoutSecrets({ compose }) {
  const bare = compose('--env-file', '/dev/null', '--file', 'docker-compose.prod.yml', 'config');
  const said = await bare.then(
    () => 'nothing',
    ({ message }) => message,
  );
  if (!said.includes('run ./scripts/init-env first')) throw new Error(`Without secrets compose says ${said}`);
}
