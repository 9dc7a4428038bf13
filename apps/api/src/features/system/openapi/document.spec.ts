import { api, type RouteContract, type RouteGroup } from '@segue/shared/contracts/http';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from './document.js';

interface Operation {
  parameters?: { name: string; in: string; required: boolean; schema: Record<string, unknown> }[];
  requestBody?: { required: boolean; content: Record<string, { schema: Record<string, unknown> }> };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Record<string, unknown> }> }>;
  security: object[];
}

const document = openApiDocument('1.2.3');
const paths = document.paths as Record<string, Record<string, Operation>>;
const operation = (method: string, path: string) => paths[path]![method]!;

describe('the OpenAPI document', () => {
  it('has every route of the contract and no other', () => {
    const routes = Object.values<RouteGroup>(api).flatMap((group) => Object.values<RouteContract>(group));
    const written = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const wanted = routes.map(
      ({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`,
    );
    expect(written.sort()).toEqual(wanted.sort());
  });

  it('says what may be sent: path, query with defaults, body, file', () => {
    expect(operation('get', '/api/tracks/{id}').parameters).toEqual([
      { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
    ]);
    expect(operation('get', '/api/runs').parameters).toContainEqual({
      name: 'limit',
      in: 'query',
      required: false,
      schema: { default: 50, type: 'integer', minimum: 1, maximum: 200 },
    });
    const setup = operation('post', '/api/setup').requestBody!;
    expect(setup.content['application/json']!.schema.required).toEqual(['username', 'password', 'name']);
    const upload = operation('post', '/api/imports').requestBody!;
    expect(upload.content['multipart/form-data']!.schema.required).toEqual(['file']);
    expect(operation('post', '/api/runs/cancel').requestBody!.required).toBe(false);
  });

  it('says what comes back, by the names of the contract', () => {
    const { responses } = operation('post', '/api/setup');
    expect(responses['201']!.content!['application/json']!.schema).toEqual({
      $ref: '#/components/schemas/User',
    });
    expect(responses['409']).toEqual({ $ref: '#/components/responses/conflict' });
    expect(operation('get', '/api/tracks/{id}/audio').responses['200']!.content).toHaveProperty('audio/*');
  });

  it('refers to nothing that is not there', () => {
    const references = JSON.stringify(document).match(/"#\/[^"]+"/g) ?? [];
    const resolve = (reference: string) =>
      reference
        .slice(3, -1)
        .split('/')
        .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);
    expect(references.length).toBeGreaterThan(100);
    expect([...new Set(references)].filter((reference) => resolve(reference) === undefined)).toEqual([]);
  });

  it('asks for a session or a key, except where anyone may call', () => {
    expect(operation('get', '/api/setup').security).toEqual([]);
    expect(operation('get', '/api/me').security).toEqual([{ session: [] }, { apiKey: [] }]);
  });
});
