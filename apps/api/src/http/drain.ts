import type { NestExpressApplication } from '@nestjs/platform-express';
import { OpenAnswers } from './open-answers.js';

/**
 * Stops the api: takes no new connections, ends event streams, lets other answers finish for `graceMs`, cuts what is
 * left, and only then lets go of the database and the queue.
 */
export async function drain(app: NestExpressApplication, graceMs = 8000): Promise<void> {
  const server = app.getHttpServer();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  app.get(OpenAnswers).endEventStreams();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
  await app.close();
}
