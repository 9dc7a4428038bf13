import { isRaw, type RouteContract } from '@segue/shared/contracts/http';
import { errorsOf } from './errors.js';
import type { JsonSchema, Schemas } from './schemas.js';

const roles = {
  reader: 'Anyone signed in.',
  member: 'Owner and members.',
  owner: 'The owner alone.',
  public: 'Anyone.',
};

/** One route as an OpenAPI operation. */
export function operation(group: string, name: string, route: RouteContract, schemas: Schemas) {
  return {
    operationId: `${group}_${name}`,
    tags: [group],
    summary: route.summary,
    description: `Who may call: ${roles[route.access].toLowerCase()}`,
    security: route.access === 'public' ? [] : [{ session: [] }, { apiKey: [] }],
    ...parameters(route, schemas),
    ...requestBody(route, schemas),
    responses: { [String(route.status ?? 200)]: success(route, schemas), ...errorsOf(route) },
  };
}

/** Express writes `:id`, OpenAPI `{id}`. */
export function openApiPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

function parameters(route: RouteContract, schemas: Schemas) {
  const list = [
    ...(route.params ? fields('path', schemas.ofInput(route.params)) : []),
    ...(route.query ? fields('query', schemas.ofInput(route.query)) : []),
  ];
  return list.length === 0 ? {} : { parameters: list };
}

function fields(place: 'path' | 'query', schema: JsonSchema) {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
  const required = new Set((schema.required ?? []) as string[]);
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || required.has(name),
    schema: field,
  }));
}

function requestBody(route: RouteContract, schemas: Schemas) {
  if (route.upload) {
    const file = { type: 'string', contentMediaType: 'application/octet-stream' };
    const schema = { type: 'object', properties: { file }, required: ['file'] };
    const description = `One file of at most ${Math.floor(route.upload.maxBytes / 1024 / 1024)} MB.`;
    return { requestBody: { required: true, description, content: { 'multipart/form-data': { schema } } } };
  }
  if (!route.body) return {};
  const schema = schemas.ofInput(route.body);
  const required = Array.isArray(schema.required) && schema.required.length > 0;
  return { requestBody: { required, content: { 'application/json': { schema } } } };
}

function success(route: RouteContract, schemas: Schemas) {
  const { response, summary: description } = route;
  if (!isRaw(response)) {
    return { description, content: { 'application/json': { schema: schemas.ofOutput(response) } } };
  }
  if (response.raw === 'nothing') return { description };
  return { description, content: { [response.raw]: { schema: {} } } };
}
