import type { LaneIndex, SpliceOrder } from './messages';

/** How far a deck that somebody starts is behind its element: enough to see its end before it is let out. */
export const START_LAG_SECONDS = 0.04;
/** A clock is read once so much was played, and not long after. */
const READ_AFTER_SECONDS = 0.1;
const READ_UNTIL_SECONDS = 1;
/** Silence at a beginning that is longer than any jitter of the clocks: two buffers of a slow device. */
const LEAD_IN_SECONDS = 0.25;

/** Order to the splice, for one of its lanes. */
type Order = SpliceOrder extends infer One ? (One extends SpliceOrder ? Omit<One, 'lane'> : never) : never;

/** How late the clock of a media element is behind its sound, in seconds; the same for all of a browser. */
export interface ElementClock {
  late: number | null;
}

/**
 * What one deck has to do with the splice: it says how far what is heard is behind what the element plays, and tells the
 * splice what an element knows (where it began, how long it is, that it is over).
 */
export class DeckLane {
  private mode: 'closed' | 'open' | 'following' = 'closed';
  private lag = 0;
  /** Where in the track it was started. */
  private origin = 0;
  private soundedAt: number | null = null;
  /** It plays on at the speed of the recording, without waiting for data: so its end can be counted. */
  private steady = true;
  private read = false;

  constructor(
    private readonly splice: AudioWorkletNode,
    readonly index: LaneIndex,
    private readonly audio: HTMLMediaElement,
    private readonly clock: ElementClock,
  ) {
    audio.addEventListener('timeupdate', () => this.readClock());
    audio.addEventListener('waiting', () => (this.steady &&= this.soundedAt === null));
    audio.addEventListener('ratechange', () => (this.steady &&= audio.playbackRate === 1));
  }

  /** Track seconds that are heard now. */
  get position(): number {
    const { currentTime, playbackRate } = this.audio;
    if (this.mode === 'closed') return currentTime;
    return Math.max(Math.min(this.origin, currentTime), currentTime - this.lag * playbackRate);
  }

  /** Seconds by which what is heard is behind the element. */
  get behind(): number {
    return this.lag;
  }

  /** Whether it lets out what its element plays. */
  get open(): boolean {
    return this.mode === 'open';
  }

  /** Lets out what the element plays from now on, unless it does so already. */
  letOut(lag: number): void {
    if (this.open) return;
    const origin = this.audio.ended ? 0 : this.audio.currentTime;
    this.begin(origin, 'open');
    this.lag = lag;
    this.order({
      kind: 'start',
      lag: Math.round(lag * this.splice.context.sampleRate),
      soft: origin > 0,
    });
  }

  /** Takes in what the element plays from now on, to be heard when the other deck is over. */
  follow(): void {
    this.begin(this.audio.currentTime, 'following');
    this.order({ kind: 'follow' });
  }

  /** The other one is over: this is heard now. */
  followed(lag: number): void {
    this.mode = 'open';
    this.lag = lag;
  }

  /** Silence at once. @returns the track second that was heard last */
  close(): number {
    const at = this.mode === 'following' ? this.origin : this.position;
    if (this.mode !== 'closed') this.order({ kind: 'stop' });
    this.finish();
    return at;
  }

  /** All of it was heard. */
  finish(): void {
    this.mode = 'closed';
    this.lag = 0;
  }

  /** Says how long it is, as soon as the next one shall follow. */
  expectEnd(): void {
    const { duration } = this.audio;
    const length = this.steady && Number.isFinite(duration) ? duration - this.origin : null;
    const { sampleRate } = this.splice.context;
    this.order({ kind: 'expect', length: length && length * sampleRate, whole: this.origin === 0 });
  }

  ended(): void {
    this.order({ kind: 'ended' });
  }

  /** @param at seconds of the context's clock at which its first sound came in */
  sounded(at: number): void {
    this.soundedAt = at;
  }

  private begin(origin: number, mode: 'open' | 'following'): void {
    this.mode = mode;
    this.origin = origin;
    this.soundedAt = null;
    this.steady = this.audio.playbackRate === 1;
    this.read = false;
  }

  /**
   * What an element's clock says of when it began is late by some buffers, always by about as many. That is learned from
   * one whose beginning was heard, so that silence at the beginning of the next can be told from a late start.
   */
  private readClock(): void {
    const played = this.audio.currentTime - this.origin;
    if (this.read || !this.steady || played < READ_AFTER_SECONDS || played > READ_UNTIL_SECONDS) return;
    const { currentTime, sampleRate } = this.splice.context;
    const began = currentTime - played;
    if (this.mode === 'open' && this.soundedAt !== null) {
      this.clock.late = began - this.soundedAt;
      this.read = true;
    } else if (this.mode === 'following' && this.clock.late !== null) {
      const least = LEAD_IN_SECONDS * sampleRate;
      this.order({ kind: 'began', frame: (began - this.clock.late) * sampleRate, least });
      this.read = true;
    }
  }

  private order(order: Order): void {
    this.splice.port.postMessage({ ...order, lane: this.index } satisfies SpliceOrder);
  }
}
