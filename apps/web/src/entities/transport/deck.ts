import { factorOf } from './level';

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
  private readonly gain: GainNode;
  private readonly fader: GainNode;
  /** What is loaded: the place in the queue and its address. */
  loaded: { readonly place: number; readonly src: string } | null = null;

  constructor(
    private readonly context: AudioContext,
    output: AudioNode,
    events: DeckEvents,
  ) {
    this.audio.preload = 'auto';
    this.gain = new GainNode(context);
    this.fader = new GainNode(context);
    context.createMediaElementSource(this.audio).connect(this.gain).connect(this.fader).connect(output);
    this.audio.ontimeupdate = () => events.onTime(this);
    this.audio.ondurationchange = () => events.onTime(this);
    this.audio.onplay = () => events.onPlaying(this, true);
    this.audio.onpause = () => events.onPlaying(this, false);
    this.audio.onended = () => events.onEnded(this);
    this.audio.onerror = () => this.loaded && events.onFailed(this);
  }

  /** Gets it ready at a moment of the track, without playing it. */
  load(place: number, src: string, at: number): void {
    this.loaded = { place, src };
    this.audio.src = src;
    // Before the length is known this is where it will start (HTML, "default playback start position").
    if (at > 0) this.audio.currentTime = at;
  }

  unload(): void {
    this.loaded = null;
    this.audio.removeAttribute('src');
    this.audio.load();
  }

  /** Resolves false when the browser would not play it; being overtaken by another load is no fault. */
  async play(): Promise<boolean> {
    try {
      await this.context.resume();
      await this.audio.play();
      return true;
    } catch (error) {
      return error instanceof DOMException && error.name === 'AbortError';
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
