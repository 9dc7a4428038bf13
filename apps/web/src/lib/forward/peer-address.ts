import type { IncomingMessage } from 'node:http';

/**
 * Adds the address of whoever connected to us to `X-Forwarded-For`, as every proxy does. Without it a caller could
 * write any address there and slip past the limits on signing in, since Next passes on what it is given.
 */
export function appendPeerAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>): void {
  const peer = request.socket.remoteAddress;
  if (!peer) return;
  const before = request.headers['x-forwarded-for'];
  request.headers['x-forwarded-for'] = [before, peer].flat().filter(Boolean).join(', ');
}
