import type { Catalogue } from './catalogue.js';
import type { FakeDocument } from './fake-index.js';
import type { FakeReply, FakeRequest } from './request.js';
import type { EnqueuedDocument, TaskQueue } from './task-queue.js';
import { WireError } from './wire-error.js';

export interface FakeState {
  readonly catalogue: Catalogue;
  readonly queue: TaskQueue;
  readonly version: string;
}

type Handler = (state: FakeState, request: FakeRequest, name: string) => FakeReply;

const ok = (body: unknown): FakeReply => ({ status: 200, body });
const accepted = (task: EnqueuedDocument): FakeReply => ({ status: 202, body: task });

/** Method and path, with `{}` for a name: https://www.meilisearch.com/docs/reference/api */
const ROUTES: Readonly<Record<string, Handler>> = {
  'GET /health': () => ok({ status: 'available' }),
  'GET /version': ({ version }) => ok({ commitSha: 'fake', commitDate: 'fake', pkgVersion: version }),
  'GET /indexes': ({ catalogue }, { parameters }) => {
    const limit = Number(parameters.get('limit') ?? 20);
    const results = catalogue.names.map((uid) => catalogue.describe(uid));
    return ok({ results: results.slice(0, limit), offset: 0, limit, total: results.length });
  },
  'POST /indexes': ({ catalogue, queue }, { body }) => {
    const { uid, primaryKey = null } = body as { uid: string; primaryKey?: string | null };
    return accepted(
      queue.add('indexCreation', uid, () => {
        catalogue.create(uid, primaryKey);
        return { primaryKey };
      }),
    );
  },
  'GET /indexes/{}': ({ catalogue }, _, uid) => ok(catalogue.describe(uid)),
  'DELETE /indexes/{}': ({ catalogue, queue }, _, uid) =>
    accepted(queue.add('indexDeletion', uid, () => ({ deletedDocuments: catalogue.delete(uid) }))),
  'GET /indexes/{}/stats': ({ catalogue }, _, uid) => {
    const numberOfDocuments = catalogue.get(uid).documents.size;
    return ok({ numberOfDocuments, isIndexing: false, fieldDistribution: {} });
  },
  'GET /indexes/{}/settings': ({ catalogue }, _, uid) => ok(catalogue.get(uid).settings),
  'PATCH /indexes/{}/settings': ({ catalogue, queue }, { body }, uid) => {
    const changes = body as Readonly<Record<string, unknown>>;
    return accepted(
      queue.add('settingsUpdate', uid, () => {
        catalogue.ensure(uid, null).changeSettings(changes);
        return changes;
      }),
    );
  },
  'POST /indexes/{}/documents': ({ catalogue, queue }, { body, parameters }, uid) => {
    const documents = body as readonly FakeDocument[];
    return accepted(
      queue.add('documentAdditionOrUpdate', uid, () => {
        catalogue.put(uid, documents, parameters.get('primaryKey'));
        return { receivedDocuments: documents.length, indexedDocuments: documents.length };
      }),
    );
  },
  'POST /indexes/{}/documents/delete-batch': ({ catalogue, queue }, { body }, uid) => {
    const ids = body as readonly string[];
    return accepted(
      queue.add('documentDeletion', uid, () => {
        const deletedDocuments = catalogue.get(uid).remove(ids);
        return { providedIds: ids.length, deletedDocuments, originalFilter: null };
      }),
    );
  },
  'POST /swap-indexes': ({ catalogue, queue }, { body }) => {
    const swaps = body as readonly { indexes: [string, string] }[];
    return accepted(
      queue.add('indexSwap', null, () => {
        for (const { indexes } of swaps) catalogue.swap(...indexes);
        return { swaps };
      }),
    );
  },
  'GET /tasks/{}': ({ queue }, _, uid) => {
    const task = queue.tasks[Number(uid)];
    if (task === undefined) throw new WireError(404, 'task_not_found', `Task \`${uid}\` not found.`);
    return ok(task);
  },
  'POST /indexes/{}/search': ({ catalogue }, { body }, uid) => ok(catalogue.search(uid, body)),
  'POST /multi-search': ({ catalogue }, { body }) => {
    const { queries } = body as { queries: readonly ({ indexUid: string } & Record<string, unknown>)[] };
    return ok({
      results: queries.map(({ indexUid, ...query }, at) =>
        inside(`Inside \`.queries[${at}]\`: `, () => catalogue.search(indexUid, query)),
      ),
    });
  },
};

/** Throws a WireError for what the server would refuse. */
export function answer(state: FakeState, request: FakeRequest): FakeReply {
  const [, place = '', name = '', rest = ''] = /^(\/[^/]+)(?:\/([^/]+))?(.*)$/.exec(request.path) ?? [];
  const pattern = name === '' ? place : `${place}/{}${rest}`;
  const handler = ROUTES[`${request.method} ${pattern}`];
  if (handler === undefined) throw new WireError(404, 'not_found', `${request.path} was not found.`);
  return handler(state, request, decodeURIComponent(name));
}

function inside<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    throw new WireError(error.status, error.code, place + error.message, error.type);
  }
}
