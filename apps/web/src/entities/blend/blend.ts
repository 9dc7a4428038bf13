/**
 * Two decks and the stretch in which both play. Wall time is what the listener's clock says, in seconds, 0 where the
 * blend begins; track time is a place in a recording.
 */
export interface Blend {
  readonly from: DeckSetting;
  readonly to: DeckSetting;
  /** Length of the blend in wall time. */
  readonly seconds: number;
}

export interface DeckSetting {
  /** Track time at the start of the blend: mix-out of the first deck, mix-in of the second. */
  readonly point: number;
  /** Speed: 1 as recorded, 1.06 at +6 %. */
  readonly rate: number;
}

export const rateOf = (pitchPercent: number): number => 1 + pitchPercent / 100;

/** Where a deck is at a moment of wall time. */
export const trackTimeAt = ({ point, rate }: DeckSetting, wall: number): number => point + wall * rate;

/** The wall time at which a deck is at a place of its track. */
export const wallTimeOf = ({ point, rate }: DeckSetting, seconds: number): number => (seconds - point) / rate;

/** Volumes 0..1 of both decks over the blend: cosine and sine, so that the power of both together stays the same. */
export function equalPower(steps: number): { readonly out: Float32Array; readonly in: Float32Array } {
  const at = (step: number) => (step / (steps - 1)) * (Math.PI / 2);
  return {
    out: Float32Array.from({ length: steps }, (_, step) => Math.cos(at(step))),
    in: Float32Array.from({ length: steps }, (_, step) => Math.sin(at(step))),
  };
}
