import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { TypedError } from '@segue/shared/node';
import { toApiError } from './error.filter.js';

/** What Node's parser refuses never becomes a request; it is answered in the one shape all the same. */
export function answerClientErrors(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    socket.end(rawAnswer(error.code));
  });
}

function rawAnswer(code: string | undefined): string {
  const said =
    code === 'HPE_HEADER_OVERFLOW'
      ? new TypedError('too-large', 'The headers of the request are larger than 16 KB, the most taken.')
      : new TypedError('invalid', 'This is no HTTP request that can be read.');
  const body = toApiError(said);
  const json = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${body.status} ${body.code}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(json)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${json}`;
}
