import { quietMerge, urgentMerge } from './merge-policy.js';
import type { Scheduler } from './scheduler.js';
import type { SegmentStore } from './segment-store.js';

/** Milliseconds without a write after which loose ends are merged as well. */
const QUIET_AFTER = 2_000;
/** Beyond this many segments writing is faster than merging, and a writer has to help. */
const MANY_SEGMENTS = 8;
/** A writer helps with a slice for so many documents: a slice handles thousands, but of one step in eight. */
const DOCUMENTS_A_SLICE = 128;

/** Merges segments in the background, a slice at a time, so that searches and writes come in between. */
export class Compactor {
  private work: Generator<void, void> | undefined;
  private callOff: (() => void) | undefined;
  private scheduled = false;
  private tidying = false;
  private closed = false;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly store: SegmentStore,
    private readonly scheduler: Scheduler,
  ) {}

  get busy(): boolean {
    return this.work !== undefined;
  }

  /** To be told of every write, and how many documents it had. */
  wrote(documents: number): void {
    this.callOff?.();
    this.callOff = this.scheduler.later(() => this.tidy(), QUIET_AFTER);
    this.start();
    const help = Math.ceil(documents / DOCUMENTS_A_SLICE);
    for (let slice = 0; slice < help && this.store.segments.length > MANY_SEGMENTS; slice++) this.advance();
  }

  /** Tidies up now instead of after the pause; resolves when nothing is left to merge. */
  async settled(): Promise<void> {
    if (this.closed) return;
    const done = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.tidy();
    await done;
  }

  close(): void {
    this.closed = true;
    this.callOff?.();
    this.finish();
  }

  private tidy(): void {
    this.tidying = true;
    this.start();
  }

  private start(): void {
    if (this.work !== undefined || this.closed) return;
    const sizes = this.store.sizes();
    const range = urgentMerge(sizes) ?? (this.tidying ? quietMerge(sizes) : undefined);
    if (range === undefined) {
      this.finish();
      return;
    }
    this.work = this.store.merge(range);
    this.schedule();
  }

  /** One slice in the background, and then the next. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    this.scheduler.soon(() => {
      this.scheduled = false;
      this.advance();
      if (this.work !== undefined) this.schedule();
    });
  }

  private advance(): void {
    if (this.closed || this.work?.next().done !== true) return;
    this.work = undefined;
    this.start();
  }

  private finish(): void {
    this.work = undefined;
    this.tidying = false;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
