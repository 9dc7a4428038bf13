import { readFileSync } from 'node:fs';
import path from 'node:path';
import { environment } from './env.mjs';
import { binFolder, inRoot, root } from './paths.mjs';
import { show } from './shell.mjs';
import { completeStandalone, standaloneServer } from './web-standalone.mjs';

const bin = (name) => path.join(binFolder, name);
const toolchain = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json'];

/** The packages that `tsc -b` compiles to a `dist` folder: all that the root tsconfig lists, apart from the pages. */
function compiled() {
  const { references } = JSON.parse(readFileSync(inRoot('tsconfig.json'), 'utf8'));
  const hasOutput = (folder) => readFileSync(inRoot(folder, 'tsconfig.json'), 'utf8').includes('"outDir"');
  return references.map((one) => one.path).filter(hasOutput);
}

/**
 * The typed database client. `generate` never runs Prisma's schema engine, but would download it unless it is told
 * of a file that exists: any does.
 */
export const databaseClient = () => ({
  name: 'database client',
  inputs: ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
  outputs: ['apps/api/src/database/generated/client.ts'],
  make: () =>
    show(bin('prisma'), ['generate', '--no-hints'], {
      cwd: root,
      env: {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    }),
});

/** Everything that runs on Node, type-checked on the way. */
export const servers = () => ({
  name: 'servers',
  inputs: [...toolchain, 'prisma/schema.prisma', ...compiled()],
  outputs: compiled().map((folder) => path.join(folder, 'dist')),
  make: () => show(bin('tsc'), ['-b', ...compiled()], { cwd: root }),
});

/** The pages, with a server of their own that carries the packages it needs. */
export const pages = () => ({
  name: 'pages',
  inputs: [...toolchain, 'apps/web', 'packages/shared'],
  outputs: [standaloneServer, 'apps/web/public/generated'],
  settings: environment.BASE_PATH ?? '',
  make: async () => {
    // What runs in the thread of the sound is loaded by its address, past Next's bundles.
    const worklets = await show(bin('tsc'), ['-p', 'apps/web/tsconfig.worklets.json'], { cwd: root });
    if (worklets !== 0) return worklets;
    const code = await show(bin('next'), ['build'], {
      cwd: inRoot('apps/web'),
      env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    if (code === 0) completeStandalone();
    return code;
  },
});
