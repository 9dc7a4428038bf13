import { factorOf } from './level';
import type { QueueEntry } from './queue';
import type { DeckLane } from './splice/deck-lane';

export interface DeckEvents {
  readonly onTime: (deck: Deck) => void;
  readonly onPlaying: (deck: Deck, playing: boolean) => void;
  readonly onEnded: (deck: Deck) => void;
  readonly onFailed: (deck: Deck) => void;
}

/** Long enough to hear no click, short enough to be at its level from the first beat. */
const RAMP_SECONDS = 0.02;

/** One media element that streams, behind a gain of its own. Two of them take turns. */
export class Deck {
  readonly audio = new Audio();
  private readonly source: MediaElementAudioSourceNode;
  private readonly gain: GainNode;
  private readonly fader: GainNode;
  /** Its place in the splice, where there is one. */
  private lane: DeckLane | null = null;
  /** It stands still only to go to another place. */
  private moving = false;
  /** What is loaded. */
  loaded: QueueEntry | null = null;

  constructor(
    private readonly context: AudioContext,
    output: AudioNode,
    events: DeckEvents,
  ) {
    this.audio.preload = 'auto';
    this.gain = new GainNode(context);
    this.fader = new GainNode(context);
    this.source = context.createMediaElementSource(this.audio);
    this.source.connect(this.gain).connect(this.fader).connect(output);
    this.audio.ontimeupdate = () => events.onTime(this);
    this.audio.ondurationchange = () => events.onTime(this);
    this.audio.onplay = () => {
      this.moving = false;
      events.onPlaying(this, true);
    };
    this.audio.onpause = () => !this.moving && events.onPlaying(this, false);
    this.audio.onended = () => events.onEnded(this);
    this.audio.onerror = () => this.loaded && events.onFailed(this);
  }

  /** Leads its sound through a splice from now on; before it plays. */
  through(splice: AudioNode, lane: DeckLane): void {
    this.source.disconnect();
    this.source.connect(splice, 0, lane.index);
    splice.connect(this.gain, lane.index);
    this.lane = lane;
  }

  get spliced(): DeckLane | null {
    return this.lane;
  }

  /** Track seconds that are heard at this moment; a splice holds some back. */
  get position(): number {
    return this.lane?.position ?? this.audio.currentTime;
  }

  /** Gets it ready at a moment of the track, without playing it. */
  load(entry: QueueEntry, at: number): void {
    this.lane?.close();
    this.moving = false;
    this.loaded = entry;
    this.audio.src = entry.src;
    // Before the length is known this is where it will start (HTML, "default playback start position").
    if (at > 0) this.audio.currentTime = at;
  }

  unload(): void {
    this.lane?.close();
    this.moving = false;
    this.loaded = null;
    this.audio.removeAttribute('src');
    this.audio.load();
  }

  /**
   * Resolves false when the browser would not play it; being overtaken by another load is no fault.
   * @param lag seconds that a splice, if there is one, holds it back by
   */
  async play(lag: number): Promise<boolean> {
    try {
      await this.context.resume();
      this.lane?.letOut(lag);
      await this.audio.play();
      return true;
    } catch (error) {
      return error instanceof DOMException && error.name === 'AbortError';
    }
  }

  /** Whether it plays, or would if it were not on its way to another place; a splice may still hold back its end. */
  get playing(): boolean {
    const { paused, ended } = this.audio;
    return this.moving || !paused || (ended && (this.lane?.open ?? false));
  }

  /** Stops where it is heard, which is a moment before where its element is. */
  pause(): void {
    const { currentTime } = this.audio;
    const heard = this.lane?.close() ?? currentTime;
    this.moving = false;
    this.audio.pause();
    if (heard < currentTime) this.audio.currentTime = heard;
  }

  /** Goes to another place. @returns whether it must be told to play on from there */
  seek(seconds: number): boolean {
    const goesOn = this.lane !== null && this.playing;
    if (goesOn) {
      // The splice must not take in what the element still has to say of the old place.
      this.lane?.close();
      this.moving = true;
      this.audio.pause();
    }
    this.audio.currentTime = seconds;
    return goesOn;
  }

  /** Resolves when it stands where it was sent to. */
  async settled(): Promise<void> {
    const { audio } = this;
    if (!audio.seeking || this.lane === null) return;
    const there = new AbortController();
    await new Promise<void>((resolve) => {
      there.signal.onabort = () => resolve();
      for (const event of ['seeked', 'emptied', 'error'])
        audio.addEventListener(event, () => there.abort(), { signal: there.signal });
    });
  }

  /** Starts it unheard: it is heard from its first frame on when the other deck is over. */
  async follow(): Promise<void> {
    this.lane?.follow();
    try {
      await this.audio.play();
    } catch {
      // It is asked to play once more, and says why it does not, when it is its turn.
    }
  }

  /** Sets its level; gently while it plays. */
  level(decibels: number): void {
    const { gain } = this.gain;
    if (this.audio.paused) gain.value = factorOf(decibels);
    else gain.setTargetAtTime(factorOf(decibels), this.context.currentTime, RAMP_SECONDS);
  }

  /** @param keyLock whether the key stays as it is recorded; without it, speed moves the key as on a turntable */
  speed(rate: number, keyLock: boolean): void {
    this.audio.preservesPitch = keyLock;
    // Loading another file falls back to the default one.
    this.audio.defaultPlaybackRate = rate;
    this.audio.playbackRate = rate;
  }

  /** Moves the fader along a curve of 0..1, from now on. */
  fade(curve: Float32Array, seconds: number): void {
    this.fullVolume();
    this.fader.gain.setValueCurveAtTime(curve, this.context.currentTime, seconds);
  }

  fullVolume(): void {
    this.fader.gain.cancelScheduledValues(0);
    this.fader.gain.value = 1;
  }

  get duration(): number {
    return Number.isFinite(this.audio.duration) ? this.audio.duration : 0;
  }

  /** Seconds until its end; infinite while the length is not known. */
  get remaining(): number {
    return this.duration > 0 ? this.duration - this.audio.currentTime : Infinity;
  }
}
