import { appendPeerAddress } from './lib/forward/peer-address';

/** Next calls this once when the server starts. The module is fetched by name, since Next also compiles for the edge. */
export function register(): void {
  const { subscribe } = globalThis.process.getBuiltinModule('node:diagnostics_channel');
  subscribe('http.server.request.start', (message) => {
    appendPeerAddress((message as { request: Parameters<typeof appendPeerAddress>[0] }).request);
  });
}
