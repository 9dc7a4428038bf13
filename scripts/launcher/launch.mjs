import { mkdirSync } from 'node:fs';
import { isHealthy } from './health.mjs';
import { startLocalServices } from './local-services.mjs';
import { inData } from './paths.mjs';
import { processEnvironments } from './process-env.mjs';
import { Refusal } from './refusal.mjs';
import { ensureSecrets } from './secrets.mjs';
import { serverParts } from './server-parts.mjs';
import { until } from './wait.mjs';

const longest = 10 * 60_000;

/**
 * Starts all parts and waits until the pages answer.
 * @param {{ settings: object, sample: boolean, installation: object, interruption: { happened: () => boolean } }} options
 * @returns {Promise<string>} where the pages are
 */
export async function launch({ settings, sample, installation, interruption }) {
  const waitFor = (what, question) => waitUntil({ what, question, installation, interruption });
  const secrets = ensureSecrets(inData('secrets.env'));
  const audioRoots = inData('music');
  for (const folder of [audioRoots, inData('audio')]) mkdirSync(folder, { recursive: true });
  const start = (parts) => installation.start(parts);
  const addresses = await startLocalServices({ env: settings.env, secrets, start, waitFor });

  const environments = processEnvironments({ settings, sample, addresses, secrets, audioRoots });
  for (const group of serverParts(environments).reverse()) installation.start(group);
  const { apiPort, webPort, webHost } = settings;
  await waitFor('the api', () => isHealthy(`http://127.0.0.1:${apiPort}/api/health/ready`));
  const reachable = webHost === '0.0.0.0' ? '127.0.0.1' : webHost;
  await waitFor('the pages', () => isHealthy(`http://${reachable}:${webPort}/`));
  return `http://${reachable === '127.0.0.1' ? 'localhost' : webHost}:${webPort}`;
}

/** Waits as long as there is hope: a part that keeps ending, or a Ctrl-C, ends the waiting. */
async function waitUntil({ what, question, installation, interruption }) {
  const over = async () =>
    interruption.happened() || installation.hopeless() !== undefined || (await question());
  const inTime = await until(over, { forMs: longest, everyMs: 100 });
  if (interruption.happened()) throw new Refusal('Stopped before everything was up.');
  const hopeless = installation.hopeless();
  if (hopeless) throw new Refusal(`${hopeless} does not come up: what it says is in its lines above.`);
  if (!inTime) throw new Refusal(`Waited ${longest / 60_000} minutes for ${what}, in vain.`);
}
