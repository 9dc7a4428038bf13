/** What only the api may know: a worker that is taken over reads no library and opens no session. */
const ofTheApi = ['DATABASE_URL', 'BACKUP_URL', 'AUTH_SECRET', 'SECRETS_KEY', 'COOKIES_KEY'];

/**
 * The environment of each of our processes: the owner's settings, with the addresses of the parts that the launcher started.
 * @param {{ settings: object, sample?: boolean, addresses: { DATABASE_URL: string, REDIS_URL: string, STORAGE_URL: string }, secrets: Record<string, string>, audioRoots: string }} options
 * @returns {{ api: object, web: object, worker: object, analysis: object, download: object }}
 */
export function processEnvironments({ settings, sample = false, addresses, secrets, audioRoots }) {
  const { env, apiPort, webPort, webHost, analysisConcurrency } = settings;
  const common = { ...env, NODE_ENV: 'production' };
  const open = Object.fromEntries(Object.entries(common).filter(([name]) => !ofTheApi.includes(name)));
  const COOKIES_KEY = env.COOKIES_KEY || secrets.COOKIES_KEY;
  const music = { AUDIO_ROOTS: env.AUDIO_ROOTS || audioRoots };
  // Ctrl-C is in a hurry: jobs go back to the queue at once.
  const inHurry = { WORKER_DRAIN_SECONDS: env.WORKER_DRAIN_SECONDS || '0' };
  const worker = { ...open, ...inHurry, REDIS_URL: addresses.REDIS_URL, STORAGE_URL: addresses.STORAGE_URL };
  return {
    worker: { ...worker, ...healthPort(env, 2) },
    // The one worker that acts in people's names.
    download: { ...worker, COOKIES_KEY, ...healthPort(env, 1) },
    analysis: { ...worker, ...music, ...healthPort(env, 0), ANALYSIS_PROCESSES: String(analysisConcurrency) },
    web: { ...open, HOSTNAME: webHost, PORT: String(webPort), API_URL: `http://127.0.0.1:${apiPort}` },
    api: {
      ...common,
      ...addresses,
      API_HOST: '127.0.0.1',
      API_PORT: String(apiPort),
      AUTH_SECRET: env.AUTH_SECRET || secrets.AUTH_SECRET,
      SECRETS_KEY: env.SECRETS_KEY || secrets.SECRETS_KEY,
      COOKIES_KEY,
      ...(sample && { SAMPLE_CRATE: 'true' }),
      ...music,
    },
  };
}

/** Each worker of a machine answers on a port of its own: analysis on the one that was set, the others on those behind it. */
function healthPort({ HEALTH_PORT: first }, behind) {
  return first ? { HEALTH_PORT: String(Number(first) + behind) } : {};
}
