import type { Deck } from './deck';
import { levelGainDb, type Loudness } from './level';

/** Brings what the decks play to one loudness, or leaves it as it is. */
export class DeckLevels {
  private readonly loudness = new Map<string, Loudness>();
  private readonly trackOn = new Map<Deck, string | undefined>();
  private levelled = true;

  /** Another track is on the deck; one without an id was measured by nobody. */
  put(deck: Deck, trackId: string | undefined): void {
    this.trackOn.set(deck, trackId);
    this.apply(deck);
  }

  turn(on: boolean): void {
    this.levelled = on;
    for (const deck of this.trackOn.keys()) this.apply(deck);
  }

  /** What the analysis says of a track's loudness. */
  learn(trackId: string, loudness: Loudness): void {
    this.loudness.set(trackId, loudness);
    for (const [deck, on] of this.trackOn) if (on === trackId) this.apply(deck);
  }

  private apply(deck: Deck): void {
    const known = this.loudness.get(this.trackOn.get(deck) ?? '');
    deck.level(this.levelled ? levelGainDb(known ?? { integratedLufs: null, truePeakDbtp: null }) : 0);
  }
}
