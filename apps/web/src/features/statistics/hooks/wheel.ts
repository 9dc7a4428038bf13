/** How far out a ring's place is filled so that its area, not its length, is `share` (0..1) of the whole. */
export const grown = (inner: number, outer: number, share: number): number =>
  Math.round(Math.sqrt(inner ** 2 + share * (outer ** 2 - inner ** 2)) * 100) / 100;
