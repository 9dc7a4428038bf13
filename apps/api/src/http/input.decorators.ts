import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { TypedError } from '@segue/shared/node';
import { knownOf, type SegueRequest } from './segue-request.js';

const known = (context: ExecutionContext) => knownOf(context.switchToHttp().getRequest<SegueRequest>());

/** The route's params, query and body, parsed by its contract: `RouteInput<typeof route>`. */
export const Input = createParamDecorator((_: unknown, context) => known(context).input);

/** Who calls. A public route has nobody, so asking there is our own mistake. */
export const CurrentUser = createParamDecorator((_: unknown, context) => {
  const { authentication } = known(context);
  if (!authentication)
    throw new TypedError('unauthorized', 'Sign in, or send an API key in the header x-api-key.');
  return authentication.principal;
});

/** The id of the session that the caller came by; undefined for an API key or a proxy. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context) => known(context).authentication?.sessionId,
);

/** The file of a route with `upload`: `UploadedFile`. */
export const Upload = createParamDecorator((_: unknown, context) => known(context).upload);
