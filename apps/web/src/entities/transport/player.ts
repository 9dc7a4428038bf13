import { Blending } from './blending';
import { Deck, type DeckEvents } from './deck';
import { DeckLevels } from './deck-levels';
import type { Loudness } from './level';
import { rateAt } from './mix-cue';
import type { PlayerEvents } from './player-events';
import type { QueueEntry } from './queue';
import { START_LAG_SECONDS } from './splice/deck-lane';
import type { SpliceNews } from './splice/messages';
import { openSplice } from './splice/open-splice';

/** How long before the end the next track is fetched. */
const PRELOAD_SECONDS = 20;
/** From here on a timer is set; `timeupdate` comes four times a second at least. */
const ARM_SECONDS = 0.8;
/** How far the next one is to be behind its element when it follows: time for it to start in. */
const FOLLOW_LAG_SECONDS = 0.5;
/**
 * The rate of nearly all records. A file that needs no resampling on its way in is joined to the sample; what leaves is
 * brought to the device's rate as one.
 */
const SAMPLE_RATE = 44_100;
/** Without a splice, from `play()` to sound, as measured: docs/decisions/hearing.md. */
const START_SECONDS = 0.01;

/** Two decks that take turns, so that the next track is fetched and ready when the playing one ends. */
export class Player {
  private readonly context = new AudioContext({ latencyHint: 'playback', sampleRate: SAMPLE_RATE });
  private readonly master = new GainNode(this.context);
  private readonly levels = new DeckLevels();
  private readonly wired: Promise<void>;
  private decks: readonly [playing: Deck, next: Deck];
  private next: QueueEntry | null = null;
  private handover: ReturnType<typeof setTimeout> | null = null;
  /** The next one plays already, held back by the splice until this one is over. */
  private following = false;
  /** A press that is answered late must not undo a later one. */
  private presses = 0;
  private readonly blend: Blending;

  constructor(private readonly events: PlayerEvents) {
    this.master.connect(this.context.destination);
    this.blend = new Blending((blending) => this.events.onBlending(blending));
    const heard: DeckEvents = {
      onTime: (deck) => deck === this.decks[0] && this.tick(),
      onPlaying: (deck, playing) => deck === this.decks[0] && this.changed(playing),
      onEnded: (deck) => deck === this.decks[0] && this.ended(),
      onFailed: (deck) => deck === this.decks[0] && this.events.onFailed(deck.loaded?.src ?? ''),
    };
    this.decks = [new Deck(this.context, this.master, heard), new Deck(this.context, this.master, heard)];
    this.wired = this.wire();
  }

  private async wire(): Promise<void> {
    const splice = await openSplice(this.context, (news) => this.hear(news));
    this.events.onJoining(typeof splice === 'string' ? splice : 'exact');
    if (typeof splice === 'string') return;
    const [first, second] = this.decks;
    first.through(splice.node, splice.lane(0, first.audio));
    second.through(splice.node, splice.lane(1, second.audio));
  }

  /** Seconds into what plays, this very moment. */
  get position(): number {
    return this.decks[0].position;
  }

  holds(entry: QueueEntry): boolean {
    return this.decks[0].loaded?.place === entry.place && this.decks[0].loaded.src === entry.src;
  }

  load(entry: QueueEntry, at: number): void {
    this.disarm();
    this.blend.end();
    this.put(this.decks[0], entry, at);
  }

  async play(): Promise<void> {
    const press = ++this.presses;
    // Now, while the press counts: browsers want one for sound.
    void this.context.resume();
    await this.wired;
    await this.decks[0].settled();
    if (press !== this.presses) return;
    const [deck] = this.decks;
    const src = deck.loaded?.src;
    this.blend.resume();
    const lag = deck.loaded?.mix ? 0 : START_LAG_SECONDS;
    // A file that cannot be read says so by `onFailed` as well; once is enough.
    if (!(await deck.play(lag)) && !deck.audio.error && src !== undefined) this.events.onFailed(src);
  }

  pause(): void {
    this.presses += 1;
    this.disarm();
    const [deck] = this.decks;
    if (this.blend.active) {
      // The faders, and what the splice holds, stand still with the context's clock until it plays on.
      deck.audio.pause();
      this.blend.pause();
      void this.context.suspend();
      return;
    }
    const silent = deck.audio.paused;
    deck.pause();
    // An element at its end, or on its way to another place, is paused already and does not say so again.
    if (silent) this.events.onPlaying(false);
  }

  stop(): void {
    this.pause();
    this.blend.end();
    for (const deck of this.decks) deck.unload();
  }

  seek(seconds: number): void {
    this.disarm();
    this.blend.end();
    if (this.decks[0].seek(seconds)) void this.play();
  }

  /** What follows; another one than before is fetched anew. */
  follow(entry: QueueEntry | null): void {
    const same = entry?.place === this.next?.place && entry?.src === this.next?.src;
    this.next = entry;
    if (!same) this.disarm();
  }

  /** @param factor 0..1 on the samples */
  volume(factor: number): void {
    this.master.gain.setTargetAtTime(factor, this.context.currentTime, 0.01);
  }

  level(on: boolean): void {
    this.levels.turn(on);
  }

  /** What the analysis says of a track's loudness. */
  learn(trackId: string, loudness: Loudness): void {
    this.levels.learn(trackId, loudness);
  }

  private put(deck: Deck, entry: QueueEntry, at: number): void {
    deck.load(entry, at);
    deck.speed(entry.mix ? rateAt(entry.mix, at) : 1, entry.mix?.keyLock ?? true);
    this.levels.put(deck, entry.trackId);
  }

  private tick(): void {
    const [deck, other] = this.decks;
    this.events.onTime(deck.position, deck.duration);
    this.blend.steer(deck);
    // In a blend the other deck is still heard.
    if (deck.audio.paused || !this.next || this.blend.active || this.following) return;
    const left = this.untilNext(deck);
    const fetched = other.loaded?.place === this.next.place && other.loaded.src === this.next.src;
    if (left < PRELOAD_SECONDS && !fetched) this.put(other, this.next, this.next.mix?.from ?? 0);
    if (left < ARM_SECONDS && this.handover === null && fetched && !other.audio.error) this.arm(left);
  }

  private arm(left: number): void {
    const lane = this.mixOut === null ? this.decks[0].spliced : null;
    lane?.expectEnd();
    const wait = lane ? left - (FOLLOW_LAG_SECONDS - lane.behind) : left - START_SECONDS;
    this.handover = setTimeout(() => (lane ? this.startNext() : this.takeTurns()), wait * 1000);
  }

  /** Where the next one is blended in, in seconds of the track that plays; null where it follows at the end. */
  private get mixOut(): number | null {
    return (this.next?.mix && this.decks[0].loaded?.mix?.out) ?? null;
  }

  /** Wall time until the next one begins. */
  private untilNext(deck: Deck): number {
    const out = this.mixOut;
    return out === null ? deck.remaining : (out - deck.position) / deck.audio.playbackRate;
  }

  /** Without a splice, the next one starts while the last milliseconds of this one still sound. */
  private takeTurns(): void {
    this.disarm();
    const [deck, other] = this.decks;
    if (deck.audio.paused && !deck.audio.ended) return;
    this.decks = [other, deck];
    this.blend.start(deck, other);
    this.events.onHandover(other.loaded?.place ?? 0);
    void this.play();
  }

  private startNext(): void {
    this.disarm();
    const [deck, other] = this.decks;
    if (deck.audio.paused && !deck.audio.ended) return;
    this.following = true;
    void other.follow();
  }

  private hear(news: SpliceNews): void {
    const [deck, other] = this.decks;
    if (news.kind === 'sounded') {
      const lane = this.decks.find(({ spliced }) => spliced?.index === news.lane)?.spliced;
      lane?.sounded(news.frame / this.context.sampleRate);
    } else if (deck.spliced?.index === news.lane && (this.following || deck.audio.ended)) {
      deck.spliced.finish();
      if (news.next && this.following && !other.audio.error) this.followed(other, news.next.lag);
      else this.over();
    }
  }

  /** What follows is heard by now. */
  private followed(deck: Deck, lag: number): void {
    this.following = false;
    this.decks = [deck, this.decks[0]];
    deck.spliced?.followed(lag / this.context.sampleRate);
    this.events.onHandover(deck.loaded?.place ?? 0);
    if (deck.audio.ended) this.ended();
    // It was not ready, or not allowed: now that it is its turn it says so.
    else if (deck.audio.paused) void this.play();
  }

  private ended(): void {
    // What the splice holds back is heard first; then it says that it is over.
    if (this.decks[0].spliced?.open) this.decks[0].spliced.ended();
    else this.over();
  }

  private over(): void {
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
    // What was not heard yet goes back to where it begins.
    if (this.following) this.decks[1].pause();
    this.following = false;
  }
}
