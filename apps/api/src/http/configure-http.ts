import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { Tracer, type Logger } from '@segue/shared/node';
import { OpenAnswers } from './open-answers.js';
import { answerClientErrors } from './client-error.js';
import { HttpSettings } from './http-settings.js';
import { requestContext } from './request-context.js';
import { RequestMeter } from './request-meter.js';
import { requestLog } from './request-log.js';
import { traceRequests } from './request-trace.js';
import { securityHeaders } from './security-headers.js';
import { trustProxy } from './trust-proxy.js';

/** Most bytes of a JSON body: 10,000 ids are 400 KB. */
const jsonLimit = '1mb';

/** A gigabyte over a slow line takes its time; headers have Node's own minute. */
const uploadMs = 3_600_000;

/** What every request passes before it reaches a route. The app must be made with `bodyParser: false`. */
export function configureHttp(app: NestExpressApplication, logger: Logger): void {
  const settings = app.get(HttpSettings);
  app.set('trust proxy', trustProxy(settings.trustedHops));
  app.disable('x-powered-by');
  app.use(requestContext, requestLog(logger), app.get(RequestMeter).measure, securityHeaders);
  app.use(traceRequests(app.get(Tracer)));
  const answers = app.get(OpenAnswers);
  app.use((_request: Request, response: Response, next: NextFunction) => {
    answers.add(response);
    next();
  });
  const server = app.getHttpServer();
  server.requestTimeout = uploadMs;
  answerClientErrors(server);
  app.useBodyParser('json', { limit: jsonLimit });
}
