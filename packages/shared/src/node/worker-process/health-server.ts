import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { errorStatus } from '../../contracts/http/error.js';
import { checkMetricsAccess } from '../metrics/metrics-access.js';
import type { ProcessMetrics } from '../metrics/process-metrics.js';
import { TypedError } from '../typed-error.js';

export interface HealthServerOptions {
  readonly host: string;
  readonly port: number;
  readonly metricsToken: string | undefined;
  readonly metrics: ProcessMetrics;
  /** Whether this worker takes jobs, and why not, in a sentence. */
  readonly ready: () => Promise<{ ok: boolean; message: string }>;
}

/**
 * The small server of a worker, beside its work: `/health/live` (the process answers), `/health/ready` (it takes jobs:
 * 503 while Redis is away or it drains) and `/metrics`. Not for the public side.
 */
export function startHealthServer(options: HealthServerOptions): Promise<Server> {
  const server = createServer((request, response) => void answer(options, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new Error(`HEALTH_PORT ${options.port} cannot be listened on (${cause.message}).`, { cause })),
    );
    server.listen(options.port, options.host, () => resolve(server));
  });
}

async function answer(options: HealthServerOptions, request: IncomingMessage, response: ServerResponse) {
  try {
    await respond(options, request, response);
  } catch (error) {
    const code = error instanceof TypedError ? error.code : 'failed';
    const message = error instanceof TypedError ? error.message : 'Something went wrong.';
    json(response, errorStatus[code], { code, status: errorStatus[code], message });
  }
}

async function respond(options: HealthServerOptions, request: IncomingMessage, response: ServerResponse) {
  const path = request.url?.split('?')[0];
  if (path === '/health/live') {
    json(response, 200, { ok: true });
  } else if (path === '/health/ready') {
    const state = await options.ready();
    json(response, state.ok ? 200 : 503, state);
  } else if (path === '/metrics') {
    checkMetricsAccess(request, options.metricsToken);
    const { type, text } = await options.metrics.read();
    response.setHeader('Content-Type', type);
    response.end(text);
  } else {
    json(response, 404, { message: 'Here are /health/live, /health/ready and /metrics.' });
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
