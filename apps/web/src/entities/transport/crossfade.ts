import { equalPower } from '../blend';
import type { Deck } from './deck';
import { bentRate, rateAt, type MixCue } from './mix-cue';

const CURVE_STEPS = 129;
const NEAR_SECONDS = 1;

/**
 * The stretch in which two decks sound: one goes out while the other comes in, their power together staying the same.
 * It runs on the clock of the context and stands still while that is suspended.
 */
export class Crossfade {
  /** Where the one that goes out is when the other is at its mix-in. */
  private readonly out: number;

  /** @param out its planned mix-out; it counts when the blend begins about there, and not after a jump behind it */
  constructor(
    private readonly leaving: Deck,
    private readonly coming: Deck,
    out: number,
    private readonly cue: MixCue,
    private readonly seconds: number,
  ) {
    const { position } = leaving;
    this.out = Math.abs(position - out) < NEAR_SECONDS ? out : position;
    const curves = equalPower(CURVE_STEPS);
    leaving.fade(curves.out, seconds);
    coming.fade(curves.in, seconds);
  }

  /** Whether the one that goes out is silent by now. */
  get over(): boolean {
    return this.comeSeconds >= this.seconds || this.leaving.audio.ended;
  }

  /** A media element starts some milliseconds late: it is bent until both stand as far into the blend. */
  steer(): void {
    const late = this.leaving.position - this.out - this.comeSeconds;
    this.coming.speed(bentRate(rateAt(this.cue, this.coming.position), late), this.cue.keyLock);
  }

  pause(): void {
    this.leaving.audio.pause();
  }

  /** One that has come to its end would begin anew. */
  async resume(): Promise<void> {
    if (!this.leaving.audio.ended) await this.leaving.play(0);
  }

  /** Ends it at once: only the one that came in is heard. */
  end(): void {
    this.leaving.audio.pause();
    this.leaving.unload();
    this.leaving.fullVolume();
    this.coming.fullVolume();
  }

  /** Wall time that the one that comes in has played of it. */
  private get comeSeconds(): number {
    return (this.coming.position - this.cue.from) / this.cue.rate;
  }
}
