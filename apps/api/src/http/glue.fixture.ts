import { Controller, Module, Res } from '@nestjs/common';
import { routes, type RouteInput } from '@segue/shared/contracts/http';
import { noTracer, notFound, Tracer, TypedError } from '@segue/shared/node';
import type { Request, Response } from 'express';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CurrentUser, Input, Upload } from './input.decorators.js';
import { Authenticator, type Authentication, type Principal } from './principal.js';
import { Route } from './route.decorator.js';
import type { UploadedFile } from './upload/uploaded-file.js';

/** A small contract with one route of each kind, to try the glue with. */
export const crateRoutes = routes({
  list: {
    method: 'GET',
    path: '/api/crates',
    summary: 'Crates',
    access: 'reader',
    query: z.object({ limit: z.coerce.number().int().max(200).default(50) }),
    response: z.object({ limit: z.number(), by: z.string() }),
  },
  create: {
    method: 'POST',
    path: '/api/crates',
    summary: 'A new crate',
    access: 'member',
    status: 201,
    body: z.object({ name: z.string().min(1, 'A crate needs a name.'), size: z.number().int() }),
    response: z.object({ name: z.string() }),
  },
  get: {
    method: 'GET',
    path: '/api/crates/:id',
    summary: 'One crate',
    access: 'reader',
    params: z.object({ id: z.uuid() }),
    response: z.object({ id: z.string() }),
  },
  close: {
    method: 'POST',
    path: '/api/close',
    summary: 'Close',
    access: 'owner',
    status: 204,
    response: { raw: 'nothing' },
  },
  hello: {
    method: 'GET',
    path: '/api/hello',
    summary: 'Hello',
    access: 'public',
    response: z.object({ ok: z.boolean() }),
  },
  text: {
    method: 'GET',
    path: '/api/text',
    summary: 'Text',
    access: 'public',
    response: { raw: 'text/plain' },
  },
  boom: { method: 'GET', path: '/api/boom', summary: 'A bug', access: 'public', response: z.object({}) },
  busy: { method: 'GET', path: '/api/busy', summary: 'Busy', access: 'public', response: z.object({}) },
  upload: {
    method: 'POST',
    path: '/api/upload',
    summary: 'A file',
    access: 'member',
    upload: { maxBytes: 1024 * 1024 },
    response: z.object({ path: z.string(), name: z.string(), size: z.number(), text: z.string() }),
  },
});

@Controller()
class CratesController {
  @Route(crateRoutes.list)
  list(@Input() { query }: RouteInput<typeof crateRoutes.list>, @CurrentUser() user: Principal) {
    return { limit: query.limit, by: user.name, secret: 'never leaves' };
  }

  @Route(crateRoutes.create)
  create(@Input() { body }: RouteInput<typeof crateRoutes.create>) {
    return { name: body.name };
  }

  @Route(crateRoutes.get)
  get(@Input() { params }: RouteInput<typeof crateRoutes.get>): { id: string } {
    throw notFound(`The crate ${params.id}`);
  }

  @Route(crateRoutes.close)
  close() {}

  @Route(crateRoutes.hello)
  hello() {
    return { ok: true };
  }

  @Route(crateRoutes.text)
  text(@Res() response: Response) {
    response.type('text/plain').send('just text');
  }

  @Route(crateRoutes.boom)
  boom(): never {
    throw new Error('password=hunter2 in a stack');
  }

  @Route(crateRoutes.busy)
  busy(): never {
    throw new TypedError('rate-limited', 'Wait.', { retryAfterSeconds: 7 });
  }

  @Route(crateRoutes.upload)
  async upload(@Upload() file: UploadedFile) {
    return {
      path: file.path,
      name: file.originalName,
      size: file.size,
      text: await readFile(file.path, 'utf8'),
    };
  }
}

/** Believes who a header says the caller is: `x-test-role: reader`, by cookie when `x-test-via: cookie`. */
class TrustingAuthenticator extends Authenticator {
  override authenticate(request: Request): Promise<Authentication | null> {
    const role = request.headers['x-test-role'];
    if (role !== 'owner' && role !== 'member' && role !== 'reader') return Promise.resolve(null);
    const via = request.headers['x-test-via'] === 'cookie' ? 'cookie' : 'api-key';
    return Promise.resolve({ principal: { id: 'u1', username: 'dj', name: 'DJ', role }, via });
  }
}

@Module({
  controllers: [CratesController],
  providers: [
    { provide: Authenticator, useClass: TrustingAuthenticator },
    { provide: Tracer, useValue: noTracer },
  ],
  exports: [Authenticator],
})
export class GlueFixtureModule {}
