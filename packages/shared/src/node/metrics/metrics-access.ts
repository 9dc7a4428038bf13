import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { forbidden, TypedError } from '../typed-error.js';

type Asking = Pick<IncomingMessage, 'headers'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>;
};

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Lets through who may read the metrics: with a token configured whoever sends it, else only a program on this machine.
 * That is told by the connection itself: X-Forwarded-For is anybody's word, and a request that has been forwarded at
 * all comes from somewhere else.
 * @throws TypedError `unauthorized`, `forbidden`
 */
export function checkMetricsAccess({ headers, socket }: Asking, token: string | undefined): void {
  if (token !== undefined) {
    if (timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`))) return;
    throw new TypedError('unauthorized', 'Send the token of METRICS_TOKEN: Authorization: Bearer ….');
  }
  const forwarded = 'x-forwarded-for' in headers || 'x-forwarded-host' in headers || 'forwarded' in headers;
  const here = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
  if (!here || forwarded)
    throw forbidden('Metrics are for this machine itself. Set METRICS_TOKEN to read them from elsewhere.');
}
