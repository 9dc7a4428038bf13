/** Two channels of samples. */
export type Stereo = readonly [left: Float32Array, right: Float32Array];

/** Against clicks where sound is cut, or begins in the middle of it. */
const RAMP_SECONDS = 0.004;
const RING_SECONDS = 1.4;
/** Frames of one block, and more. */
const MOST_AT_ONCE = 2048;

interface Voice {
  /** Frames from taken in to let out. */
  readonly lag: number;
  /** The first frame that is let out. */
  readonly from: number;
  /** Comes in by a ramp. */
  readonly soft: boolean;
}

/**
 * One deck's sound on its way out, some time behind what its element plays. Frames are counted as the context counts
 * them, so a frame taken in as number n is let out as n + lag.
 */
export class Lane {
  /** The next frame's number, which is how many were taken in. */
  written: number;
  /** The first frame of what it plays; null until there is any. */
  first: number | null = null;
  /** One behind the last frame that was not digital silence. */
  soundedUntil: number;
  /** Frames from the first to the end, as the file says; null where that cannot be relied upon. */
  length: number | null = null;
  /** It plays from the very start of the file. */
  whole = false;
  /** Its element has said that it is over. */
  ended = false;
  private readonly ring: Stereo;
  private readonly ramp: number;
  private phase: 'closed' | 'waiting' | 'running' = 'closed';
  /** How it comes in by itself; null when another lane's end brings it in. */
  private entry: Pick<Voice, 'lag' | 'soft'> | null = null;
  private voice: Voice | null = null;
  private fading: { readonly voice: Voice; readonly until: number } | null = null;

  constructor(rate: number, written = 0) {
    const frames = 2 ** Math.ceil(Math.log2(RING_SECONDS * rate));
    this.ring = [new Float32Array(frames), new Float32Array(frames)];
    this.ramp = Math.round(RAMP_SECONDS * rate);
    this.written = written;
    this.soundedUntil = written;
  }

  get lag(): number {
    return this.voice?.lag ?? this.entry?.lag ?? 0;
  }

  /** Lets out what comes from now on, as soon as there is sound, so many frames behind. */
  start(lag: number, soft: boolean): void {
    this.reset({ lag, soft });
  }

  /** Holds back what comes from now on, until `join`. */
  follow(): void {
    this.reset(null);
  }

  /** Silence, by a ramp. */
  stop(): void {
    this.reset(null);
    this.phase = 'closed';
  }

  /** Whether its first frame is still held and could be let out as that number. */
  holds(at: number): boolean {
    return this.first !== null && at - this.first < this.ring[0].length - MOST_AT_ONCE;
  }

  /** Its first frame is let out as that number. */
  join(at: number): void {
    if (this.first !== null) this.voice = { lag: at - this.first, from: this.first, soft: false };
  }

  /** Nothing came in time: it follows as soon as there is sound. */
  comeLate(lag: number): void {
    this.entry = { lag, soft: false };
  }

  /** Tells when its element began, where that was silent for so long that the silence is the record's own. */
  beganAt(frame: number, least: number): void {
    if (this.phase === 'closed' || this.voice !== null) return;
    const held = Math.max(frame, this.written - this.ring[0].length + 1);
    if (this.first !== null && this.first - held <= least) return;
    this.first = Math.min(held, this.written);
    this.whole = false;
    this.phase = 'running';
    if (this.entry) this.voice = { ...this.entry, from: this.first };
  }

  /** Takes frames in. */
  record([left, right]: Stereo, count: number): void {
    const mask = this.ring[0].length - 1;
    for (let index = 0; index < count; index++) {
      const a = left[index] ?? 0;
      const b = right[index] ?? 0;
      this.ring[0][this.written & mask] = a;
      this.ring[1][this.written & mask] = b;
      if (a !== 0 || b !== 0) this.sounds();
      this.written += 1;
    }
  }

  /** Adds what is let out while the last `count` frames were taken in. */
  play(output: Stereo, count: number): void {
    const begin = this.written - count;
    const { voice, fading } = this;
    if (voice) this.add(output, count, voice, (frame) => this.gainOf(voice, frame - voice.lag));
    if (!fading) return;
    this.add(output, count, fading.voice, (frame) => Math.max(0, (fading.until - frame) / this.ramp));
    if (fading.until <= begin + count) this.fading = null;
  }

  private add([left, right]: Stereo, count: number, voice: Voice, gain: (frame: number) => number): void {
    const mask = this.ring[0].length - 1;
    const begin = this.written - count;
    for (let index = Math.max(0, voice.from + voice.lag - begin); index < count; index++) {
      const at = (begin + index - voice.lag) & mask;
      const factor = gain(begin + index);
      left[index] = (left[index] ?? 0) + factor * (this.ring[0][at] ?? 0);
      right[index] = (right[index] ?? 0) + factor * (this.ring[1][at] ?? 0);
    }
  }

  private gainOf({ from, soft }: Voice, frame: number): number {
    return soft ? Math.min(1, (frame - from) / this.ramp) : 1;
  }

  private sounds(): void {
    this.soundedUntil = this.written + 1;
    if (this.phase !== 'waiting') return;
    this.phase = 'running';
    this.first = this.written;
    if (this.entry) this.voice = { ...this.entry, from: this.written };
  }

  private reset(entry: Lane['entry']): void {
    if (this.voice) this.fading = { voice: this.voice, until: this.written + this.ramp };
    this.voice = null;
    this.entry = entry;
    this.first = null;
    this.length = null;
    this.whole = false;
    this.ended = false;
    this.phase = 'waiting';
  }
}
