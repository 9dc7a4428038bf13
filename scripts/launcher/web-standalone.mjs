import { cpSync, existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';

/** Next lays a workspace's standalone server out under the workspace's own path, seen from the clone's root. */
const home = 'apps/web/.next/standalone/apps/web';
export const standaloneServer = `${home}/server.js`;

/** Next leaves static files out of the standalone folder, for a CDN to serve; here the server serves them itself. */
export function completeStandalone() {
  cpSync(inRoot('apps/web/.next/static'), inRoot(home, '.next/static'), { recursive: true });
  if (existsSync(inRoot('apps/web/public'))) {
    cpSync(inRoot('apps/web/public'), inRoot(home, 'public'), { recursive: true });
  }
}
