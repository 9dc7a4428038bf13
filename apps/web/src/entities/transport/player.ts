import { Crossfade } from './crossfade';
import { Deck, type DeckEvents } from './deck';
import { levelGainDb, type Loudness } from './level';
import { rateAt } from './mix-cue';
import type { QueueEntry } from './queue';

export interface PlayerEvents {
  /** Time or length of what plays has changed. */
  readonly onTime: (seconds: number, duration: number) => void;
  readonly onPlaying: (playing: boolean) => void;
  /** What played is over and the next one plays already. */
  readonly onHandover: (place: number) => void;
  /** Two tracks of a set sound together, or no longer do. */
  readonly onBlending: (blending: boolean) => void;
  /** What played is over and nothing was ready to follow. */
  readonly onEnded: () => void;
  readonly onFailed: (src: string) => void;
}

/** How long before the end the next track is fetched. */
const PRELOAD_SECONDS = 20;
/** From here on a timer is set; `timeupdate` comes four times a second at least. */
const ARM_SECONDS = 0.8;
/** Less than this is a cut. */
const SHORTEST_BLEND = 0.05;
/** From `play()` to sound, as measured: docs/decisions/hearing.md. */
const START_SECONDS = 0.01;

/** Two decks that take turns, so that the next track is fetched and ready when the playing one ends. */
export class Player {
  private readonly context = new AudioContext({ latencyHint: 'playback' });
  private readonly master = new GainNode(this.context);
  private readonly loudness = new Map<string, Loudness>();
  private decks: readonly [playing: Deck, next: Deck];
  private next: QueueEntry | null = null;
  private handover: ReturnType<typeof setTimeout> | null = null;
  private levelled = true;
  private blend: Crossfade | null = null;
  private readonly entryOf = new Map<Deck, QueueEntry>();

  constructor(private readonly events: PlayerEvents) {
    this.master.connect(this.context.destination);
    const heard: DeckEvents = {
      onTime: (deck) => deck === this.decks[0] && this.tick(),
      onPlaying: (deck, playing) => deck === this.decks[0] && this.changed(playing),
      onEnded: (deck) => deck === this.decks[0] && this.ended(),
      onFailed: (deck) => deck === this.decks[0] && this.events.onFailed(deck.loaded?.src ?? ''),
    };
    this.decks = [new Deck(this.context, this.master, heard), new Deck(this.context, this.master, heard)];
  }

  /** Seconds into what plays, this very moment. */
  get position(): number {
    return this.decks[0].audio.currentTime;
  }

  holds(entry: QueueEntry): boolean {
    return this.decks[0].loaded?.place === entry.place && this.decks[0].loaded.src === entry.src;
  }

  load(entry: QueueEntry, at: number): void {
    this.disarm();
    this.endBlend();
    this.put(this.decks[0], entry, at);
  }

  async play(): Promise<void> {
    const [deck] = this.decks;
    const src = deck.loaded?.src;
    void this.blend?.resume();
    // A file that cannot be read says so by `onFailed` as well; once is enough.
    if (!(await deck.play()) && !deck.audio.error && src !== undefined) this.events.onFailed(src);
  }

  pause(): void {
    this.disarm();
    this.decks[0].audio.pause();
    if (this.blend === null) return;
    // The faders stand still with the context's clock until it plays on.
    this.blend.pause();
    void this.context.suspend();
  }

  stop(): void {
    this.pause();
    this.endBlend();
    for (const deck of this.decks) deck.unload();
  }

  seek(seconds: number): void {
    this.disarm();
    this.endBlend();
    this.decks[0].audio.currentTime = seconds;
  }

  /** What follows; another one than before is fetched anew. */
  follow(entry: QueueEntry | null): void {
    this.next = entry;
    this.disarm();
  }

  /** @param factor 0..1 on the samples */
  volume(factor: number): void {
    this.master.gain.setTargetAtTime(factor, this.context.currentTime, 0.01);
  }

  level(on: boolean): void {
    this.levelled = on;
    for (const deck of this.decks) this.levelOf(deck);
  }

  /** What the analysis says of a track's loudness. */
  learn(trackId: string, loudness: Loudness): void {
    this.loudness.set(trackId, loudness);
    for (const deck of this.decks) if (this.entryOf.get(deck)?.trackId === trackId) this.levelOf(deck);
  }

  private put(deck: Deck, entry: QueueEntry, at: number): void {
    this.entryOf.set(deck, entry);
    deck.load(entry.place, entry.src, at);
    deck.speed(entry.mix ? rateAt(entry.mix, at) : 1, entry.mix?.keyLock ?? true);
    this.levelOf(deck);
  }

  private levelOf(deck: Deck): void {
    const known = this.loudness.get(this.entryOf.get(deck)?.trackId ?? '');
    deck.level(this.levelled ? levelGainDb(known ?? { integratedLufs: null, truePeakDbtp: null }) : 0);
  }

  private tick(): void {
    const [deck, other] = this.decks;
    this.events.onTime(deck.audio.currentTime, deck.duration);
    if (this.blend?.over) this.endBlend();
    this.steer(deck);
    // In a blend the other deck is still heard.
    if (deck.audio.paused || !this.next || this.blend) return;
    const left = this.untilNext(deck);
    const fetched = other.loaded?.place === this.next.place && other.loaded.src === this.next.src;
    if (left < PRELOAD_SECONDS && !fetched) this.put(other, this.next, this.next.mix?.from ?? 0);
    if (left < ARM_SECONDS && this.handover === null && fetched && !other.audio.error) {
      this.handover = setTimeout(() => this.takeTurns(), (left - START_SECONDS) * 1000);
    }
  }

  /** Wall time until the next one begins. */
  private untilNext(deck: Deck): number {
    const out = this.next?.mix ? this.entryOf.get(deck)?.mix?.out : null;
    return out == null ? deck.remaining : (out - deck.audio.currentTime) / deck.audio.playbackRate;
  }

  private steer(deck: Deck): void {
    const mix = this.entryOf.get(deck)?.mix;
    if (this.blend) this.blend.steer();
    else if (mix) deck.speed(rateAt(mix, deck.audio.currentTime), mix.keyLock);
  }

  private startBlend(leaving: Deck, coming: Deck): void {
    const { out = null, blendSeconds = 0 } = this.entryOf.get(leaving)?.mix ?? {};
    const cue = this.entryOf.get(coming)?.mix;
    if (out === null || !cue || leaving.audio.ended) return;
    if (blendSeconds < SHORTEST_BLEND) return leaving.audio.pause();
    this.blend = new Crossfade(leaving, coming, out, cue, blendSeconds);
    this.events.onBlending(true);
  }

  private endBlend(): void {
    if (this.blend === null) return;
    this.blend.end();
    this.blend = null;
    this.events.onBlending(false);
  }

  /** The next one starts while the last milliseconds of this one still sound. */
  private takeTurns(): void {
    this.disarm();
    const [deck, other] = this.decks;
    if (deck.audio.paused && !deck.audio.ended) return;
    this.decks = [other, deck];
    this.startBlend(deck, other);
    this.events.onHandover(other.loaded?.place ?? 0);
    void this.play();
  }

  private ended(): void {
    const [, other] = this.decks;
    if (this.next && other.loaded?.place === this.next.place && !other.audio.error) this.takeTurns();
    else this.events.onEnded();
  }

  private changed(playing: boolean): void {
    // The end of a track pauses it first; whatever follows says what is true then.
    if (playing || !this.decks[0].audio.ended) this.events.onPlaying(playing);
  }

  private disarm(): void {
    if (this.handover !== null) clearTimeout(this.handover);
    this.handover = null;
  }
}
