import { comparePositions, parsePosition, type TrackPosition } from './position.js';

/**
 * Which tracks a credit is for. Discogs writes it as "A1, A3 & B2", "A1 to A4, B2" or "1-01 to 1-04".
 * @param expression the `tracks` field of a credit; empty means that the credit is for the whole release
 * @param positions the positions of the release's tracks, in playing order
 * @returns the positions that the expression names, in playing order
 */
export function positionsInRange(expression: string, positions: readonly string[]): string[] {
  const ranges = expression
    .split(/\s*(?:,|;|&|\band\b)\s*/i)
    .filter((part) => part !== '')
    .map(readRange);
  return positions.filter((text) => {
    const position = parsePosition(text);
    return position !== null && ranges.some(({ from, to }) => isWithin(position, from, to));
  });
}

interface Range {
  from: TrackPosition | null;
  to: TrackPosition | null;
}

function readRange(part: string): Range {
  const [first = '', last = first] = part.split(/\s+(?:to|-|–)\s+/i);
  return { from: parsePosition(first), to: parsePosition(last) };
}

/** Parts of a named track count as named: "B5" names "B5.1" and "B5.2". A whole side names all of its tracks. */
function isWithin(position: TrackPosition, from: TrackPosition | null, to: TrackPosition | null): boolean {
  if (from === null || to === null) return false;
  const trimmed = (bound: TrackPosition): TrackPosition => ({
    ...position,
    number: bound.number === null ? null : position.number,
    part: bound.part === null ? null : position.part,
  });
  return comparePositions(trimmed(from), from) >= 0 && comparePositions(trimmed(to), to) <= 0;
}
