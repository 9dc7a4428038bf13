const built = ['web', 'api', 'analysis', 'download-worker', 'ga'];

/** Where the Discogs of the test answers, inside the api's container. */
export const discogsPort = 4010;

/**
 * What differs from a person's installation: where the sources are; a Meilisearch that is away for ever, since there is no
 * stand-in of it, so that the search inside the api is what is tested; and a Discogs of our own.
 * @param {{ version: import('./versions.mjs').Version, hostNetwork: boolean, secretFiles?: { services: object, secrets: object } }} options
 *   `hostNetwork`: whether builds reach registries as this machine itself does
 */
export function overrideFile({ version, hostNetwork, secretFiles = { services: {}, secrets: {} } }) {
  const build = { context: version.folder, ...(hostNetwork && { network: 'host' }) };
  const services = Object.fromEntries(
    built.map((name) => [
      name,
      { image: `segue-${name}:${version.tag}`, build, ...secretFiles.services[name] },
    ]),
  );
  services.api.environment = { DISCOGS_BASE_URL: `http://127.0.0.1:${discogsPort}` };
  services.meilisearch = { profiles: ['left-out'] };
  // JSON is YAML.
  return JSON.stringify({ services, secrets: secretFiles.secrets }, null, 2);
}
