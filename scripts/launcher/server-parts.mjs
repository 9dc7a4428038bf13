import { spawn } from 'node:child_process';
import { inRoot, root } from './paths.mjs';
import { standaloneServer } from './web-standalone.mjs';

/** A Node process of ours, as the leader of its own group so that Ctrl-C reaches it through us and in order. */
const nodePart = (name, entry, env, graceMs) => ({
  name,
  graceMs,
  start: () =>
    spawn(process.execPath, ['--enable-source-maps', inRoot(entry)], {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
});

const workerGraceMs = 2500;

/**
 * Our own processes in groups that are stopped together, the first group first: workers give their jobs back while the
 * api still hears them.
 * @param {ReturnType<typeof import('./process-env.mjs').processEnvironments>} environments
 */
export const serverParts = ({ api, web, worker, analysis, download }) => [
  [
    nodePart('analysis', 'services/analysis/dist/main.js', analysis, workerGraceMs),
    nodePart('download', 'services/download-worker/dist/main.js', download, workerGraceMs),
    nodePart('ga', 'services/ga/dist/main.js', worker, workerGraceMs),
  ],
  [nodePart('web', standaloneServer, web, 1000)],
  [nodePart('api', 'apps/api/dist/main.js', api, 2000)],
];
