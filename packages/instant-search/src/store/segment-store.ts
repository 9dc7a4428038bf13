import { mergeSegments } from '../segment/merge-segments.js';
import { runToEnd } from '../segment/run-to-end.js';
import type { Segment } from '../segment/segment.js';
import type { MergeRange, SegmentSize } from './merge-policy.js';

interface RunningMerge {
  readonly sources: readonly Segment[];
  /** Documents of the sources that died since the merge began. */
  readonly struck: string[];
}

/** All segments in the order of writing. A document lives in at most one of them. */
export class SegmentStore {
  private list: Segment[] = [];
  private running: RunningMerge | undefined;

  /** Up to `freshDocuments` the newest segment takes in the next write at once instead of standing beside it. */
  constructor(private readonly freshDocuments: number) {}

  get segments(): readonly Segment[] {
    return this.list;
  }

  sizes(): SegmentSize[] {
    return this.list.map(({ size, alive }) => ({ size, live: alive.count() }));
  }

  /** Adds a segment; earlier documents of the same ids die. */
  add(segment: Segment): void {
    for (const id of segment.ids) this.strike(id);
    const newest = this.list.at(-1);
    if (newest === undefined || !this.takesIn(newest, segment)) {
      this.list.push(segment);
      return;
    }
    this.list[this.list.length - 1] = runToEnd(mergeSegments([newest, segment]));
  }

  /** Whether there was such a document. */
  strike(id: string): boolean {
    for (let at = this.list.length - 1; at >= 0; at--) {
      const segment = this.list[at];
      const slot = segment.slotOf.get(id);
      if (slot === undefined || !segment.alive.has(slot)) continue;
      segment.alive.remove(slot);
      if (this.running?.sources.includes(segment)) this.running.struck.push(id);
      return true;
    }
    return false;
  }

  /** The sliced work of one merge; when it ends the result has taken the sources' place. One at a time. */
  *merge({ from, to }: MergeRange): Generator<void, void> {
    const running = { sources: this.list.slice(from, to), struck: [] as string[] };
    this.running = running;
    const merged = yield* mergeSegments(running.sources);
    if (this.running !== running) return;
    for (const id of running.struck) strikeOff(merged, id);
    const at = this.list.indexOf(running.sources[0]);
    this.list.splice(at, running.sources.length, ...(merged.size > 0 ? [merged] : []));
    this.running = undefined;
  }

  /** Forgets all documents, and a running merge with them. */
  clear(): void {
    this.list = [];
    this.running = undefined;
  }

  private takesIn(newest: Segment, segment: Segment): boolean {
    const small = newest.size <= this.freshDocuments && segment.size <= this.freshDocuments;
    return small && !this.running?.sources.includes(newest);
  }
}

function strikeOff({ alive, slotOf }: Segment, id: string): void {
  const slot = slotOf.get(id);
  if (slot !== undefined) alive.remove(slot);
}
