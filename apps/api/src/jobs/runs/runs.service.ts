import { Injectable, Logger } from '@nestjs/common';
import type { Run, RunStatus } from '@segue/shared/contracts/http';
import type { JobContract, PayloadOf } from '@segue/shared/contracts/jobs';
import { conflict, logContext, notFound } from '@segue/shared/node';
import { refuseDuplicate } from '../../database/index.js';
import { Contracts } from '../contracts.js';
import { RunQueues } from '../queues/run-queues.js';
import { isUrgent } from '../queues/urgency.js';
import { checkedPayload } from './checked-payload.js';
import { RunCancellation } from './run-cancellation.js';
import { RunEvents } from './run-events.js';
import { retriableStatuses, type RunRecord } from './run-record.js';
import { liveDedupeIndex, RunsRepository, type NewRun, type Visible } from './runs.repository.js';

/** What somebody wants done. */
export interface StartRun<J extends JobContract> {
  readonly payload: PayloadOf<J>;
  /** What the activity page shows: "Higher (Original)". */
  readonly title: string;
  readonly subject?: { readonly kind: string; readonly id: string };
  /** Null for a run that the system makes for itself. */
  readonly requestedById: string | null;
  /** While a run with this key is live, no other one starts. */
  readonly dedupeKey?: string;
}

/** Who looks: people see their own runs, the owner also those of the system. */
export interface Viewer {
  readonly id: string;
  readonly role: string;
}

export interface RunsQuery {
  readonly limit: number;
  readonly offset: number;
  readonly status?: readonly RunStatus[] | undefined;
  readonly kind?: readonly string[] | undefined;
}

/** Rows of one INSERT: 16 values a row, of at most 32,767 that Postgres takes. */
const chunkSize = 1000;

@Injectable()
export class RunsService {
  private readonly logger = new Logger('Runs');

  constructor(
    private readonly contracts: Contracts,
    private readonly runs: RunsRepository,
    private readonly queues: RunQueues,
    private readonly cancellation: RunCancellation,
    private readonly events: RunEvents,
  ) {}

  /**
   * Makes a run and queues it. Once this returns the run is never lost, even if Redis is away or emptied.
   * @param atOnce how many are asked for together with it, if it is one of many
   * @throws TypedError `conflict` with `{ runId }` when a live run does the same work
   */
  async start<J extends JobContract>(job: J, start: StartRun<J>, atOnce = 1): Promise<Run> {
    const run = toNewRun(job, start, atOnce);
    const record = await refuseDuplicate(
      liveDedupeIndex,
      () => this.alreadyLive(job, start.dedupeKey),
      () => this.runs.create(run),
    );
    await this.enqueue(job.name, [record]);
    return this.events.changed(record);
  }

  /** Like {@link start} for many: what is live already is left alone and comes back as such. */
  async startMany<J extends JobContract>(
    job: J,
    starts: readonly StartRun<J>[],
  ): Promise<{ runs: Run[]; alreadyLive: Run[] }> {
    const made: RunRecord[] = [];
    // Redis takes one chunk while Postgres takes the next; in their order, so that places are.
    let queued = Promise.resolve();
    for (let at = 0; at < starts.length; at += chunkSize) {
      const chunk = starts.slice(at, at + chunkSize);
      const records = await this.runs.createMany(chunk.map((start) => toNewRun(job, start, starts.length)));
      queued = queued.then(() => this.enqueue(job.name, records));
      made.push(...records);
    }
    await queued;
    const newest = made.at(-1);
    if (newest) this.events.changed(newest);
    return {
      runs: made.map((record) => this.events.toRun(record)),
      alreadyLive: await this.others(starts, made),
    };
  }

  /** Whether a live run has this key. */
  async isLive(dedupeKey: string): Promise<boolean> {
    return (await this.runs.findLive([dedupeKey])).length > 0;
  }

  async get(viewer: Viewer, id: string): Promise<Run> {
    return this.events.toRun(await this.visible(viewer, id));
  }

  async list(viewer: Viewer, { limit, offset, ...filter }: RunsQuery) {
    const [{ items, total }, counts] = await Promise.all([
      this.runs.page(visibleTo(viewer), filter, { limit, offset }),
      this.runs.counts(visibleTo(viewer)),
    ]);
    const none = { queued: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0 };
    return { items: items.map((record) => this.events.toRun(record)), total, counts: { ...none, ...counts } };
  }

  /**
   * Stops a run: a queued one at once, a running one as soon as its worker hears (within a second or so).
   * @throws TypedError `not-found`; `conflict` when it is over; `unavailable` while the queue is away
   */
  async cancel(viewer: Viewer, id: string): Promise<Run> {
    const record = await this.visible(viewer, id);
    if (record.finishedAt !== null) throw conflict('This run is over already.', { status: record.status });
    await this.cancellation.cancel(record);
    return this.get(viewer, id);
  }

  /** Stops all live runs of the viewer, or those of one kind; returns how many. */
  async cancelAll(viewer: Viewer, kind: string | undefined): Promise<{ cancelled: number }> {
    const records = await this.runs.liveOf(visibleTo(viewer), kind);
    await this.cancellation.cancelMany(records);
    return { cancelled: records.length };
  }

  /** Stops those of these runs that are live and that the viewer may see. */
  async cancelThese(viewer: Viewer, ids: readonly string[]): Promise<void> {
    const visible = await Promise.all(ids.map((id) => this.runs.findVisible(id, visibleTo(viewer))));
    const live = visible.flatMap((run) => (run === null || run.finishedAt !== null ? [] : [run]));
    await this.cancellation.cancelMany(live);
  }

  /**
   * Queues a failed or cancelled run again, as a new run of the same work.
   * @throws TypedError `not-found`; `conflict` when it is live or went well, or when the same work is live
   */
  async retry(viewer: Viewer, id: string): Promise<Run> {
    const record = await this.visible(viewer, id);
    const { status } = record;
    if (!retriableStatuses.some((retriable) => retriable === status)) {
      throw conflict(`This run is ${status}; only a failed or cancelled one can be tried again.`, { status });
    }
    return this.again(record, 1);
  }

  /**
   * The same work as a new run of the same person; the old one is no dead letter any more.
   * @param atOnce how many are tried again together: many can wait
   * @throws TypedError `conflict` when the work is live; `failed` when this version has no such job
   */
  async again(record: RunRecord, atOnce: number): Promise<Run> {
    const run = await this.start(this.contracts.get(record.kind), toStart(record), atOnce);
    await this.runs.setAside(record.id, new Date());
    return run;
  }

  /** The run is safe in the database: while Redis is away, reconciling queues it later. */
  private async enqueue(kind: string, records: readonly RunRecord[]): Promise<void> {
    try {
      await this.queues.add(kind, records);
    } catch (error) {
      this.logger.warn(
        `${records.length} runs of ${kind} will be queued once Redis is back: ${String(error)}`,
      );
    }
  }

  private async alreadyLive(job: JobContract, dedupeKey: string | undefined) {
    const [other] = dedupeKey === undefined ? [] : await this.runs.findLive([dedupeKey]);
    return conflict(`"${job.title}" is at work on this already.`, other && { runId: other.id });
  }

  private async others(
    starts: readonly { dedupeKey?: string }[],
    made: readonly RunRecord[],
  ): Promise<Run[]> {
    const own = new Set(made.map((record) => record.dedupeKey));
    const keys = starts.flatMap(({ dedupeKey }) =>
      dedupeKey === undefined || own.has(dedupeKey) ? [] : [dedupeKey],
    );
    const records = keys.length === 0 ? [] : await this.runs.findLive(keys);
    return records.map((record) => this.events.toRun(record));
  }

  private async visible(viewer: Viewer, id: string): Promise<RunRecord> {
    const record = await this.runs.findVisible(id, visibleTo(viewer));
    if (record === null) throw notFound('This run');
    return record;
  }
}

function visibleTo({ id, role }: Viewer): Visible {
  return { userId: id, system: role === 'owner' };
}

function toStart(record: RunRecord): StartRun<JobContract> {
  const { payload, title, requestedById, subjectKind, subjectId, dedupeKey } = record;
  return {
    ...{ payload, title, requestedById },
    ...(subjectKind !== null && subjectId !== null && { subject: { kind: subjectKind, id: subjectId } }),
    ...(dedupeKey !== null && { dedupeKey }),
  };
}

function toNewRun<J extends JobContract>(job: J, start: StartRun<J>, atOnce: number): NewRun {
  return {
    kind: job.name,
    title: start.title,
    payload: checkedPayload(job, start.payload),
    subject: start.subject,
    requestedById: start.requestedById,
    requestId: logContext().requestId ?? null,
    urgent: isUrgent(start.requestedById, atOnce),
    dedupeKey: start.dedupeKey,
  };
}
