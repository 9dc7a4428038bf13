import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../.dependency-cruiser.cjs';

const root = path.resolve(import.meta.dirname, '..');

/** For each wall, a file that climbs over it, and what it should not have reached. */
const climbs = {
  'no-cycles': ['packages/shared/src/node/ring-a.ts', './ring-b.js'],
  'domain-is-pure': ['packages/shared/src/domain/mixing/impure.ts', 'zod'],
  'contracts-know-domain-and-zod': ['packages/shared/src/contracts/http/greedy.ts', '../../node/ring-a.js'],
  'packages-look-down': ['packages/instant-search/src/upward.ts', '../../../apps/api/src/jobs/runs.js'],
  'processes-are-apart': ['services/ga/src/nosy.ts', '../../analysis/src/audio/decode.js'],
  'web-is-a-browser': ['apps/web/src/lib/server.ts', 'bullmq'],
  'only-the-api-has-the-database': ['services/analysis/src/secretive.ts', 'pg'],
  'bullmq-has-two-doors': ['apps/api/src/features/runs/queueing.ts', 'bullmq'],
  'repositories-own-the-tables': ['apps/api/src/features/runs/tables.ts', '@prisma/client'],
  'features-see-ports': ['apps/api/src/features/runs/vendor.ts', '../../adapters/search/vendor.adapter.js'],
  'adapters-know-no-feature': ['apps/api/src/adapters/search/curious.ts', '../../features/runs/tables.js'],
  'features-meet-at-the-front-door': ['apps/api/src/features/tracks/backdoor.ts', '../runs/tables.js'],
  'repositories-look-down': ['apps/api/src/features/runs/runs.repository.ts', './runs.service.js'],
  'services-know-no-http': ['apps/api/src/features/runs/runs.service.ts', 'express'],
  'grants-come-through-the-door': ['apps/api/src/features/runs/forged.ts', '../../access/issue.js'],
  'engine-is-generic': ['services/ga/src/engine/musical.ts', '../playlist/fitness.js'],
  'work-does-not-know-the-job': ['services/analysis/src/audio/queued.ts', '../analyse.handler.js'],
  'web-features-are-islands': ['apps/web/src/features/library/bridge.ts', '../playlists/list.js'],
  'web-looks-down': ['apps/web/src/entities/lofty.ts', '../features/playlists/list.js'],
  'web-primitives-know-no-nouns': ['apps/web/src/ui/noun.ts', '../entities/lofty.js'],
  'only-api-folders-fetch': [
    'apps/web/src/features/library/components/fetching.ts',
    '../../../lib/api/client.js',
  ],
};

/** What those files import, doing no harm themselves. */
const harmless = {
  'packages/shared/src/node/ring-b.ts': "import './ring-a.js';",
  'apps/api/src/jobs/runs.ts': '',
  'apps/api/src/access/issue.ts': '',
  'services/analysis/src/audio/decode.ts': '',
  'services/analysis/src/analyse.handler.ts': '',
  'services/ga/src/playlist/fitness.ts': '',
  'apps/api/src/adapters/search/vendor.adapter.ts': '',
  'apps/web/src/features/playlists/list.ts': '',
  'apps/web/src/lib/api/client.ts': '',
};

const libraries = ['zod', 'bullmq', 'pg', 'express', '@prisma/client'];

describe('the walls', () => {
  let folder;
  let violations;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'segue-walls-'));
    await cp(path.join(root, 'tsconfig.base.json'), path.join(folder, 'tsconfig.base.json'));
    for (const library of libraries) {
      await write(
        `node_modules/${library}/package.json`,
        JSON.stringify({ name: library, main: 'index.js' }),
      );
      await write(`node_modules/${library}/index.js`, '');
    }
    for (const [file, content] of Object.entries(harmless)) await write(file, content);
    for (const [file, target] of Object.values(climbs)) await write(file, `import '${target}';`);
    violations = await cruise();
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true }));

  it('have each a file here that climbs over it', () => {
    expect(Object.keys(climbs).sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
  });

  it.each(Object.entries(climbs))('%s stops %s', (wall, [file]) => {
    expect(violations).toContainEqual(expect.objectContaining({ wall, file }));
  });

  it('leave alone what breaks no rule', () => {
    const innocent = Object.keys(harmless).filter((file) => !file.includes('ring-b'));
    expect(violations.filter(({ file }) => innocent.includes(file))).toEqual([]);
  });

  async function write(file, content) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, `${content}\n`);
  }

  async function cruise() {
    const program = path.join(root, 'node_modules/.bin/depcruise');
    const parameters = [
      '--config',
      path.join(root, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      'apps',
      'services',
      'packages',
    ];
    const { stdout } = await promisify(execFile)(program, parameters, {
      cwd: folder,
      maxBuffer: 2 ** 26,
    }).catch((error) => {
      // The exit code counts the violations; the report is on stdout all the same.
      if (typeof error.stdout === 'string' && error.stdout !== '') return error;
      throw error;
    });
    return JSON.parse(stdout).summary.violations.map(({ rule, from }) => ({ wall: rule.name, file: from }));
  }
});
