import { setTimeout as delay } from 'node:timers/promises';
import { WireError, type ErrorDocument } from './wire-error.js';

export type TaskStatus = 'enqueued' | 'processing' | 'succeeded' | 'failed';

/** A task as `GET /tasks/{uid}` shows it: https://www.meilisearch.com/docs/reference/api/tasks */
export interface TaskDocument {
  readonly uid: number;
  batchUid: number | null;
  readonly indexUid: string | null;
  status: TaskStatus;
  readonly type: string;
  readonly canceledBy: null;
  details: Readonly<Record<string, unknown>>;
  error: ErrorDocument | null;
  duration: string | null;
  readonly enqueuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

/** What a write is answered with: the change itself happens later. */
export interface EnqueuedDocument {
  readonly taskUid: number;
  readonly indexUid: string | null;
  readonly status: 'enqueued';
  readonly type: string;
  readonly enqueuedAt: string;
}

/** Changes happen one after the other, some time after they were accepted. */
export class TaskQueue {
  readonly tasks: TaskDocument[] = [];
  /** Time that each task takes. */
  taskMs = 1;
  private readonly failures: { readonly type: string; readonly error: WireError }[] = [];
  private last: Promise<void> = Promise.resolve();

  /** The next task of this type fails. */
  failNext(type: string, error: WireError): void {
    this.failures.push({ type, error });
  }

  /** @param work makes the change and says what the task's details are; a WireError fails the task */
  add(
    type: string,
    indexUid: string | null,
    work: () => Readonly<Record<string, unknown>>,
  ): EnqueuedDocument {
    const enqueuedAt = new Date().toISOString();
    const task: TaskDocument = {
      ...{ uid: this.tasks.length, batchUid: null, indexUid, status: 'enqueued', type, canceledBy: null },
      ...{ details: {}, error: null, duration: null, enqueuedAt, startedAt: null, finishedAt: null },
    };
    this.tasks.push(task);
    this.last = this.last.then(() => this.process(task, work));
    return { taskUid: task.uid, indexUid, status: 'enqueued', type, enqueuedAt };
  }

  private async process(task: TaskDocument, work: () => Readonly<Record<string, unknown>>): Promise<void> {
    Object.assign(task, { status: 'processing', startedAt: new Date().toISOString(), batchUid: task.uid });
    await delay(this.taskMs);
    try {
      this.failIfAsked(task.type);
      task.details = work();
      task.status = 'succeeded';
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      Object.assign(task, { status: 'failed', error: error.document() });
    }
    Object.assign(task, { finishedAt: new Date().toISOString(), duration: `PT${this.taskMs / 1000}S` });
  }

  private failIfAsked(type: string): void {
    const at = this.failures.findIndex((failure) => failure.type === type);
    const [failure] = at < 0 ? [] : this.failures.splice(at, 1);
    if (failure !== undefined) throw failure.error;
  }
}
