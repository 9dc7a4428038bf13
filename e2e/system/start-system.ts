import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FakeDiscogs, FakeOidc, loadSampleCrate } from '@segue/shared/testing';
import { placeEnv, servicesEnv } from '../env.js';
import { startAudioSites, type AudioSites } from './audio-sites.js';
import { startChild, type Child } from './child.js';
import { addDiscogsPerson, DISCOGS_PERSON } from './discogs-person.js';
import { startShops } from './shops.js';
import { freePort } from './free-port.js';
import { fillMusicFolder } from './music-folder.js';
import { waitUntilHealthy } from './wait-until-healthy.js';

/** The whole of Segue as its owner runs it, with a Discogs of our own. */
export interface System {
  /** Where the pages are. */
  readonly url: string;
  /** The one folder that may be scanned. */
  readonly musicFolder: string;
  /** The Discogs of our own, to play an edit there. */
  readonly discogsUrl: string;
  /** A site to fetch audio from: `/song.wav`. */
  readonly siteUrl: string;
  stop(): Promise<void>;
}

/** As many a minute as a test needs; Discogs allows 60 and 25. */
const LIMITS = { withToken: 6000, withoutToken: 6000 };

/**
 * Starts api, workers and web from what was built, and waits until all of it is ready.
 * @param fill what is to be in the database before the api starts
 */
export async function startSystem(fill?: (databaseUrl: string) => Promise<void>): Promise<System> {
  const folder = await mkdtemp(path.join(tmpdir(), 'segue-e2e-'));
  const musicFolder = path.join(folder, 'music');
  const discogs = new FakeDiscogs({
    limits: LIMITS,
    tokens: { [DISCOGS_PERSON.token]: DISCOGS_PERSON.username },
  });
  const sites = await startAudioSites();
  const shops = await startShops();
  const provider = await startProvider();
  const children: Child[] = [];
  const stop = async () => {
    // Workers give their jobs back while the api still hears them.
    for (const child of [...children].reverse()) await child.stop();
    await Promise.all([discogs.stop(), sites.stop(), shops.stop(), provider.stop()]);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await mkdir(musicFolder);
    await fill?.(databaseUrl());
    await discogs.start();
    loadSampleCrate(discogs);
    addDiscogsPerson(discogs);
    const [apiPort, webPort] = [await freePort(), await freePort()];
    children.push(
      ...startProcesses({
        ...{
          folder,
          musicFolder,
          discogsUrl: discogs.url,
          shops: shops.env,
          provider,
          apiPort,
          webPort,
          sites,
        },
      }),
    );
    await fillMusicFolder(musicFolder);
    const url = `http://127.0.0.1:${webPort}`;
    await waitUntilHealthy(`${url}${placeEnv().BASE_PATH}/api/health/ready`, children);
    return { url, musicFolder, discogsUrl: discogs.url, siteUrl: sites.siteUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A provider that one may sign in at, where somebody is signed in. */
async function startProvider(): Promise<FakeOidc> {
  const provider = await new FakeOidc('segue').start();
  provider.person = { sub: 'mo', name: 'Mo Elsewhere', preferred_username: 'mo.elsewhere' };
  return provider;
}

interface Places {
  readonly folder: string;
  readonly musicFolder: string;
  readonly discogsUrl: string;
  readonly shops: Readonly<Record<string, string>>;
  readonly provider: FakeOidc;
  readonly apiPort: number;
  readonly webPort: number;
  readonly sites: AudioSites;
}

/** This run has the services to itself, so the template is as good as a copy. */
function databaseUrl(): string {
  const { TEST_PG_ADMIN_URL, TEST_PG_TEMPLATE } = servicesEnv();
  const database = new URL(TEST_PG_ADMIN_URL);
  database.pathname = `/${TEST_PG_TEMPLATE}`;
  return database.href;
}

/** Each process with its own environment, as the launcher gives it: workers hold no database secret. */
function startProcesses(places: Places): Child[] {
  const { folder, musicFolder, discogsUrl, shops, provider, apiPort, webPort, sites } = places;
  const { TEST_REDIS_URL, PATH } = servicesEnv();
  const common = { PATH, NODE_ENV: 'production', LOG_LEVEL: 'warn' };
  const worker = {
    ...common,
    REDIS_URL: TEST_REDIS_URL,
    STORAGE_URL: pathToFileURL(path.join(folder, 'audio')).href,
  };
  const secret = () => randomBytes(32).toString('base64');
  const cookiesKey = secret();
  const api = {
    ...worker,
    DATABASE_URL: databaseUrl(),
    API_PORT: String(apiPort),
    AUTH_SECRET: secret(),
    SECRETS_KEY: secret(),
    COOKIES_KEY: cookiesKey,
    AUDIO_ROOTS: musicFolder,
    BACKUP_URL: pathToFileURL(path.join(folder, 'backups')).href,
    DISCOGS_BASE_URL: discogsUrl,
    OIDC_PROVIDERS: JSON.stringify([
      { id: 'home', name: 'Home', issuer: provider.issuer, clientId: provider.clientId, signUp: 'reader' },
    ]),
    ...shops,
  };
  const web = {
    ...common,
    HOSTNAME: '127.0.0.1',
    PORT: String(webPort),
    API_URL: `http://127.0.0.1:${apiPort}`,
  };
  return [
    startChild('api', 'apps/api/dist/main.js', api),
    startChild('web', 'apps/web/.next/standalone/apps/web/server.js', web),
    // One at a time, so that a queue can be seen.
    startChild('analysis', 'services/analysis/dist/main.js', {
      ...{ ...worker, ANALYSIS_PROCESSES: '1', AUDIO_ROOTS: musicFolder },
    }),
    startChild('ga', 'services/ga/dist/main.js', worker),
    startChild('download-worker', 'services/download-worker/dist/main.js', {
      ...{ ...worker, ...sites.env, COOKIES_KEY: cookiesKey },
    }),
  ];
}
