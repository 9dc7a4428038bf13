import type { Outbound, Storage } from '@segue/shared/node';
import { CookieFiles } from './cookies/cookie-files.js';
import type { DownloadDependencies } from './download-track.handler.js';
import type { downloadEnv } from './env.js';
import { HttpSource } from './fetch/http-source.js';
import type { PartialFiles } from './fetch/partial-files.js';
import { ToolSource } from './fetch/tool-source.js';
import { ItunesSearch } from './search/itunes-search.js';
import { KeptSearch } from './search/kept-search.js';
import { YoutubeSearch } from './search/youtube-search.js';
import { YtDlpSearch } from './search/yt-dlp-search.js';
import { Gamdl } from './tools/gamdl.js';
import type { ToolEnv } from './tools/tool-env.js';
import { YtDlp } from './tools/yt-dlp.js';

type Env = ReturnType<typeof downloadEnv>;
const MB = 1024 * 1024;

/** Everything that fetching needs, made of the environment. */
export function createParts(
  env: Env,
  {
    storage,
    environment,
    temporaryFolder,
    partials,
    outbound,
  }: {
    storage: Storage;
    environment: ToolEnv;
    temporaryFolder: string;
    partials: PartialFiles;
    outbound: Outbound;
  },
): DownloadDependencies {
  const policy = { allowedHosts: env.DOWNLOAD_ALLOWED_HOSTS, outbound };
  const ytDlp = new YtDlp(env.YT_DLP, environment);
  const gamdl = new Gamdl(env.GAMDL, environment);
  const youtube = new YoutubeSearch({
    ...{ key: env.YOUTUBE_API_KEY ?? null, baseUrl: env.YOUTUBE_API_URL },
    fetch: outbound.fetchAs('youtube', 'YouTube'),
  });
  const itunes = new ItunesSearch(env.ITUNES_API_URL, outbound.fetchAs('itunes', 'Apple Music'));
  const stored = storage.location('audio');
  return {
    storage,
    sources: [
      new HttpSource({ ...policy, idleMs: 30_000 }),
      new ToolSource({ name: 'gamdl', tool: gamdl, policy, resumes: false, hosts: ['music.apple.com'] }),
      new ToolSource({ name: 'yt-dlp', tool: ytDlp, policy, resumes: true }),
    ],
    searches: {
      youtube: new KeptSearch(youtube, 'youtube', storage),
      soundcloud: new KeptSearch(
        new YtDlpSearch(ytDlp, { prefix: 'scsearch8:', source: 'soundcloud' }),
        'soundcloud',
        storage,
      ),
      'apple-music': new KeptSearch(itunes, 'apple-music', storage),
    },
    partials,
    cookies: new CookieFiles(storage, env.COOKIES_KEY ?? null),
    room: {
      maxBytes: env.DOWNLOAD_MAX_MB * MB,
      keepFreeBytes: env.DOWNLOAD_KEEP_FREE_MB * MB,
      folders: stored === null ? [temporaryFolder] : [temporaryFolder, stored],
    },
    outbound,
    timeLimitMs: env.DOWNLOAD_MAX_MINUTES * 60_000,
  };
}
