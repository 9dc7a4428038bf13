import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from './launcher/paths.mjs';

/** Every file that can reach another machine, or start a program that can, and why it may. A new one has to be added. */
const doors = {
  // The outside, cut by OFFLINE=true.
  'packages/shared/src/node/outbound/outbound.ts': 'the door itself: every fetch is made here',
  'services/download-worker/src/address/guard-proxy.ts':
    'programs go through it; each address through checkAddress',
  'services/download-worker/src/fetch/http-source.ts':
    'each address through checkAddress, which asks the door',
  'apps/api/src/features/accounts/oidc/oidc-provider.ts': 'openid-client, by a fetch of the door',
  'packages/shared/src/node/address/check-address.ts': 'looks names up, after it has asked the door',
  'services/download-worker/src/tools/run-tool.ts': 'yt-dlp and gamdl, which know no way but the guard proxy',
  // Parts of the installation, named by its owner.
  'apps/api/src/adapters/search-index/meilisearch/meilisearch.adapter.ts': 'MEILI_URL',
  'packages/shared/src/node/storage/s3-client.ts': 'STORAGE_URL',
  // Programs and processes of this machine alone.
  'apps/api/src/database/dump/find-programs.ts': 'asks pg_dump for its version',
  'apps/api/src/database/dump/program.ts': 'pg_dump, pg_restore, psql',
  'apps/api/src/features/releases/covers/scale-cover.ts': 'ffmpeg',
  'apps/api/src/features/sample/load-sample.handler.ts': 'ffmpeg',
  'apps/api/src/features/system/capabilities/program.ts': 'asks a program for its version',
  'services/analysis/src/audio/decode/decode.ts': 'ffmpeg',
  'services/analysis/src/audio/decode/probe.ts': 'ffprobe',
  'services/analysis/src/audio/mood/models/hear-patches.ts': 'ffmpeg',
  'services/analysis/src/pool/analyser-child.ts': 'a process of our own',
  'services/analysis/src/tags/audio-hash.ts': 'ffmpeg',
  // Listens only.
  'packages/shared/src/node/worker-process/health-server.ts': 'HEALTH_PORT',
};

const ways = [
  /(?<![.\w#])(?<!async )fetch\(/,
  /[=:(,]\s*fetch\s*[,;})\n]/,
  /^import (?!type)(?:\w+|\{[^}]*\b(?:request|get|connect|createServer|createConnection|Agent)\b[^}]*\}) from 'node:(?:http|https|http2|net|tls|dgram)'/m,
  /from '(?:node:dns[^']*|node:child_process|undici|axios|got|ws|nodemailer|openid-client|@aws-sdk[^']*)'/,
  /new Meilisearch\(/,
  /new (?:WebSocket|EventSource)\(/,
];

const ours = /(?<!\.d)\.ts$/;
const notRun = /\.spec\.ts$|\.fixture\.ts$|\/(testing|bench|eval|generated)\//;

/** Methods named fetch are declared like this, and reach nothing by that. */
const declared = /^\s*(?:private |public |override )*(?:async )?fetch\(.*$/gm;

function files() {
  return ['apps/api/src', 'packages/shared/src', 'packages/instant-search/src', ...services()].flatMap(
    (folder) =>
      readdirSync(inRoot(folder), { recursive: true })
        .map((name) => `${folder}/${name}`)
        .filter((name) => ours.test(name) && !notRun.test(name)),
  );
}

const services = () => readdirSync(inRoot('services')).map((name) => `services/${name}/src`);

describe('the ways out of this installation', () => {
  it('are these and no others', () => {
    const found = files().filter((file) => {
      const source = readFileSync(inRoot(file), 'utf8')
        .replace(declared, '')
        .replace(/\/\*\*[^]*?\*\//g, '');
      return ways.some((way) => way.test(source));
    });
    expect(found.sort()).toEqual(Object.keys(doors).sort());
  });
});
