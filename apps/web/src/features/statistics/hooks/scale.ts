/** A round number at or above the tallest mark: 1, 2 or 5 times a power of ten. At least 1. */
export function niceTop(tallest: number): number {
  if (tallest <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(tallest));
  return ([1, 2, 5, 10].find((step) => step * power >= tallest) ?? 10) * power;
}

/** About `wanted` places of a row that get a word below them, evenly from the first. */
export function labelled(places: number, wanted: number): (index: number) => boolean {
  const every = Math.max(1, Math.ceil(places / wanted));
  return (index) => index % every === 0;
}
