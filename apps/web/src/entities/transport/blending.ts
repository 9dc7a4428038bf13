import { Crossfade } from './crossfade';
import type { Deck } from './deck';
import { rateAt } from './mix-cue';

/** Less than this is a cut. */
const SHORTEST_BLEND = 0.05;

/** The blends of a set: at most one at a time, and the speeds that meet in it. */
export class Blending {
  private fade: Crossfade | null = null;

  /** @param changed two tracks of a set sound together, or no longer do */
  constructor(private readonly changed: (blending: boolean) => void) {}

  get active(): boolean {
    return this.fade !== null;
  }

  /** From now on one comes in while the other goes out, where their places in the set say so. */
  start(leaving: Deck, coming: Deck): void {
    const { out = null, blendSeconds = 0 } = leaving.loaded?.mix ?? {};
    const cue = coming.loaded?.mix;
    if (out === null || !cue || leaving.audio.ended) return;
    if (blendSeconds < SHORTEST_BLEND) return leaving.pause();
    this.fade = new Crossfade(leaving, coming, out, cue, blendSeconds);
    this.changed(true);
  }

  /** Keeps the deck that plays at its speed; ends a blend that is over. */
  steer(playing: Deck): void {
    if (this.fade?.over) this.end();
    const mix = playing.loaded?.mix;
    if (this.fade) this.fade.steer();
    else if (mix) playing.speed(rateAt(mix, playing.position), mix.keyLock);
  }

  pause(): void {
    this.fade?.pause();
  }

  resume(): void {
    void this.fade?.resume();
  }

  /** At once. */
  end(): void {
    if (this.fade === null) return;
    this.fade.end();
    this.fade = null;
    this.changed(false);
  }
}
