/** `npm run up`: from a fresh clone to a page that answers, with everything that Segue is. Ctrl-C stops it. */
import { buildAll } from './launcher/build.mjs';
import { ensureDependencies } from './launcher/dependencies.mjs';
import { checkPorts } from './launcher/free-ports.mjs';
import { createInstallation } from './launcher/installation.mjs';
import { takeLock } from './launcher/instance-lock.mjs';
import { listenForInterruption } from './launcher/interruption.mjs';
import { launch } from './launcher/launch.mjs';
import { ensureNeeds } from './launcher/needs.mjs';
import { checkNode } from './launcher/node-version.mjs';
import { endRecorded, processRecord } from './launcher/orphans.mjs';
import { inData, root } from './launcher/paths.mjs';
import { Refusal, runMain } from './launcher/refusal.mjs';
import { say } from './launcher/say.mjs';
import { readSettings } from './launcher/settings.mjs';
import { interruptPrograms } from './launcher/shell.mjs';

await runMain(async () => {
  checkNode();
  const { sample } = readArguments(process.argv.slice(2));
  const settings = readSettings();
  const record = inData('run', 'processes.json');
  const lock = lockClone(settings);
  const interruption = listenForInterruption();
  void interruption.when.then(interruptPrograms);
  const installation = createInstallation({ onSpawn: processRecord(record) });
  try {
    await prepare(settings, record);
    const address = await launch({ settings, sample, installation, interruption });
    say(`Segue is up: ${address}   (Ctrl-C stops it)`);
    await interruption.when;
  } catch (error) {
    if (!interruption.happened()) throw error;
  } finally {
    if (!installation.isEmpty()) say('stopping …');
    await installation.stop();
    lock.release();
    say('stopped');
  }
});

function readArguments(args) {
  const unknown = args.find((arg) => arg !== '--sample');
  if (unknown !== undefined) throw new Refusal(`Unknown option ${unknown}. Usage: npm run up [-- --sample]`);
  return { sample: args.includes('--sample') };
}

function lockClone({ webPort }) {
  if (process.platform !== 'linux')
    throw new Refusal('`npm run up` is for Linux. Elsewhere use Docker: docker compose up');
  const lock = takeLock(inData('run', 'up.lock'), { address: `http://localhost:${webPort}` });
  if (lock.holder === undefined) return lock;
  const { pid, address } = lock.holder;
  throw new Refusal(
    `Segue runs already in ${root} (process ${pid}): ${address}. Stop that one first: kill ${pid}`,
  );
}

/** Whatever has to be right before anything is started. */
async function prepare({ env, webHost, webPort, apiPort }, record) {
  const left = await endRecorded(record);
  if (left.length > 0) say(`ended what an earlier, killed start had left running: ${left.join(', ')}`);
  await checkPorts([
    { variable: 'WEB_PORT', port: webPort, host: webHost, what: 'the pages' },
    { variable: 'API_PORT', port: apiPort, host: '127.0.0.1', what: 'the api' },
  ]);
  await ensureDependencies();
  await ensureNeeds([
    'ffmpeg',
    ...(env.DATABASE_URL ? [] : ['postgres']),
    ...(env.REDIS_URL ? [] : ['redis']),
  ]);
  await buildAll();
}
