import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';

/** The page is made of Swagger UI's own files from this server: nothing comes from elsewhere. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

/** Serves the docs page at `/api/docs`, which reads `/api/openapi.json`. */
export function serveDocs(app: NestExpressApplication): void {
  app.use('/api/docs', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Content-Security-Policy', policy);
    next();
  });
  const unread = { openapi: '3.1.0', info: { title: 'Segue', version: '' }, paths: {} };
  SwaggerModule.setup('api/docs', app, unread, {
    raw: false,
    customSiteTitle: 'Segue API',
    swaggerOptions: { spec: null, url: '/api/openapi.json', persistAuthorization: false },
  });
}
