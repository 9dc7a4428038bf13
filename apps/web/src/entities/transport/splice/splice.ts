import { endingOf, type Ending } from './ending.js';
import { Lane, type Stereo } from './lane.js';
import type { Followed, LaneIndex, SpliceNews, SpliceOrder } from './messages.js';

/** How far behind one follows that was not there in time. */
const LATE_LAG_SECONDS = 0.04;

/**
 * Joins two decks to the sample: the one that follows is started early and held back, until the last frame of the one
 * before is let out; its first frame comes next. Pure: it hears and says nothing but by its methods.
 */
export class Splice {
  private readonly lanes: readonly [Lane, Lane];
  /** Whose end is waited for. */
  private current: LaneIndex | null = null;
  private coming: LaneIndex | null = null;
  private ending: Ending | null = null;

  /** @param written the frame that comes first */
  constructor(
    private readonly rate: number,
    written = 0,
  ) {
    this.lanes = [new Lane(rate, written), new Lane(rate, written)];
  }

  /** Does what the page wants, from the next frame on. */
  obey(order: SpliceOrder): void {
    const lane = this.lanes[order.lane];
    switch (order.kind) {
      case 'start':
        lane.start(order.lag, order.soft);
        this.forget(order.lane);
        this.current = order.lane;
        this.ending = null;
        break;
      case 'follow':
        lane.follow();
        this.coming = order.lane;
        break;
      case 'stop':
        lane.stop();
        this.forget(order.lane);
        break;
      case 'expect':
        lane.length = order.length;
        lane.whole = order.whole;
        break;
      case 'ended':
        lane.ended = true;
        break;
      case 'began':
        lane.beganAt(Math.round(order.frame), order.least);
    }
  }

  /** Takes in `count` frames of both decks, and adds to the outputs what both let out meanwhile. */
  process(
    inputs: readonly [Stereo, Stereo],
    outputs: readonly [Stereo, Stereo],
    count: number,
  ): SpliceNews[] {
    const news: SpliceNews[] = [];
    for (const index of [0, 1] as const) {
      const lane = this.lanes[index];
      const silentUntilNow = lane.first === null;
      lane.record(inputs[index], count);
      if (silentUntilNow && lane.first !== null)
        news.push({ kind: 'sounded', lane: index, frame: lane.first });
    }
    if (this.current !== null) news.push(...this.watch(this.current, count));
    for (const index of [0, 1] as const) this.lanes[index].play(outputs[index], count);
    return news;
  }

  private watch(index: LaneIndex, count: number): SpliceNews[] {
    const lane = this.lanes[index];
    const { coming } = this;
    if (coming !== null || lane.ended) this.ending ??= endingOf(lane, this.rate);
    if (this.ending === null) return [];
    const at = this.ending.at + lane.lag - (coming === null ? 0 : this.ending.overlap);
    if (at >= lane.written) return [];
    const next = coming === null ? null : this.bringIn(coming, Math.max(at, lane.written - count), at);
    this.current = coming;
    this.coming = null;
    this.ending = null;
    return [{ kind: 'over', lane: index, next }];
  }

  /** @returns null when the one before waited for data so long that the beginning is no longer held */
  private bringIn(index: LaneIndex, at: number, wanted: number): Followed | null {
    const lane = this.lanes[index];
    const late = Math.round(LATE_LAG_SECONDS * this.rate);
    const exact = lane.first !== null && lane.first <= at && at === wanted;
    if (lane.first === null) lane.comeLate(late);
    else if (!lane.holds(at)) return null;
    else lane.join(lane.first <= at ? at : lane.first + late);
    return { lane: index, lag: lane.lag, exact };
  }

  private forget(index: LaneIndex): void {
    if (this.coming === index) this.coming = null;
    if (this.current !== index) return;
    this.current = null;
    this.ending = null;
  }
}
