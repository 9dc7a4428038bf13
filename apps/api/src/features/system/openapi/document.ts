import { api, apiErrorSchema, type RouteContract, type RouteGroup } from '@segue/shared/contracts/http';
import { errorResponses } from './errors.js';
import { openApiPath, operation } from './operation.js';
import { Schemas } from './schemas.js';

const description = `A library for DJs who own records and files.

Sign in with \`POST /api/auth/sign-in/username\` (\`{ "username", "password" }\`), which sets the session cookie, or send
an API key in the header \`x-api-key\` (made in the settings, or with \`POST /api/api-keys\`). A change by cookie needs an
\`Origin\` header of the same host, as browsers send it. Every error has the shape \`ApiError\`.`;

/** This api as an OpenAPI 3.1 document, made of the contract alone. */
export function openApiDocument(version: string) {
  const schemas = new Schemas();
  const paths = pathsOf(schemas);
  schemas.ofOutput(apiErrorSchema);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Segue',
      version,
      description,
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: schemas.shared,
      responses: errorResponses,
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'segue.session_token',
          description: 'Session cookie; over https its name begins with __Secure-.',
        },
        apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      },
    },
  };
}

function pathsOf(schemas: Schemas): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [group, routes] of Object.entries<RouteGroup>(api)) {
    for (const [name, route] of Object.entries<RouteContract>(routes)) {
      const path = (paths[openApiPath(route.path)] ??= {});
      path[route.method.toLowerCase()] = operation(group, name, route, schemas);
    }
  }
  return paths;
}
