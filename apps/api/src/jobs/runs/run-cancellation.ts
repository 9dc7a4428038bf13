import { Injectable } from '@nestjs/common';
import { FairPlaces } from '../queues/fair-places.js';
import { RunPresence } from '../queues/presence.js';
import { RunQueues } from '../queues/run-queues.js';
import { RunEvents } from './run-events.js';
import type { RunRecord } from './run-record.js';
import { RunsRepository } from './runs.repository.js';

/** Runs that are cancelled together. */
const chunkSize = 500;

/** Stops runs, wherever they are. */
@Injectable()
export class RunCancellation {
  constructor(
    private readonly runs: RunsRepository,
    private readonly queues: RunQueues,
    private readonly presence: RunPresence,
    private readonly events: RunEvents,
    private readonly places: FairPlaces,
  ) {}

  /**
   * A queued run ends here and now. One that a worker holds is asked to stop, and ends by its outcome.
   * @throws TypedError `unavailable` while the queue is away
   */
  async cancel(record: RunRecord): Promise<void> {
    await this.cancelMany([record]);
  }

  /** Like {@link cancel} for many: those still in the queue are ended together. */
  async cancelMany(records: readonly RunRecord[]): Promise<void> {
    for (let at = 0; at < records.length; at += chunkSize) {
      const chunk = records.slice(at, at + chunkSize);
      const removed = await Promise.all(chunk.map((record) => this.queues.remove(record.kind, record.id)));
      await this.close(chunk.filter((_record, index) => removed[index]).map((record) => record.id));
      await this.forgetPlaces(chunk.filter((_record, index) => removed[index]));
      const held = chunk.filter((_record, index) => !removed[index]);
      await Promise.all(held.map((record) => this.stop(record)));
    }
  }

  private async forgetPlaces(removed: readonly RunRecord[]): Promise<void> {
    const turns = new Map(removed.map((run) => [`${run.kind} ${run.requestedById ?? ''}`, run]));
    for (const { kind, requestedById } of turns.values()) await this.places.forget(kind, requestedById);
  }

  private async stop(record: RunRecord): Promise<void> {
    await this.runs.requestCancel(record.id, new Date());
    await this.queues.askToStop(record.id);
    const [presence] = await this.presence.of([record]);
    if (presence !== 'held') return this.close([record.id]);
    const asked = await this.runs.find(record.id);
    if (asked) this.events.changed(asked);
  }

  private async close(ids: readonly string[]): Promise<void> {
    for (const closed of await this.runs.closeCancelled(ids)) this.events.changed(closed);
  }
}
