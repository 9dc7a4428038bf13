/**
 * Where a track sits on its release, read from a Discogs position.
 * Written forms (Discogs submission guidelines, "Tracklisting"): `A1` side and number, `A` a whole side,
 * `AA` the other A side of a double-A single, `B1a` and `B1.2` parts of one track, `3` a plain number,
 * `1-03` disc and number, `CD2-4` and `DVD-1` medium, disc and number.
 */
export interface TrackPosition {
  /** As written, trimmed. */
  readonly text: string;
  /** What carries it when written: "CD", "DVD", "File"; null for records and plain numbers. */
  readonly medium: string | null;
  /** Number of the disc, from 1; null when not written. */
  readonly disc: number | null;
  /** Side in capitals ("A", "AA"); null for discs without sides. */
  readonly side: string | null;
  /** Number on the side or disc; null when the track is the whole side. */
  readonly number: number | null;
  /** Part of an index track, from 1 ("a" and ".1" are both 1); null when whole. */
  readonly part: number | null;
}

const ON_SIDE = /^([A-Za-z]{1,2})(?:(\d{1,3})(?:([a-z])|\.(?:(\d{1,3})|([a-z])))?)?$/;
const ON_DISC =
  /^(?:([A-Za-z][A-Za-z0-9 ]*?)\s?)?(\d{0,3})[-–:](\d{1,3})(?:([a-z])|\.(?:(\d{1,3})|([a-z])))?$/;
const NUMBERED = /^(?:([A-Za-z]{2,}[A-Za-z0-9]*?)\s)?(\d{1,3})(?:([a-z])|\.(?:(\d{1,3})|([a-z])))?$/;

/** @returns null when the text is empty or follows none of the forms above ("Track One", "?"). */
export function parsePosition(text: string): TrackPosition | null {
  const trimmed = text.trim();
  return numbered(trimmed) ?? onDisc(trimmed) ?? onSide(trimmed);
}

function numbered(text: string): TrackPosition | null {
  const found = NUMBERED.exec(text);
  if (found === null) return null;
  return {
    text,
    medium: found[1] ?? null,
    disc: null,
    side: null,
    number: Number(found[2]),
    part: partOf(found, 3),
  };
}

function onDisc(text: string): TrackPosition | null {
  const found = ON_DISC.exec(text);
  if (found === null) return null;
  const disc = found[2] ? Number(found[2]) : null;
  return {
    text,
    medium: found[1] ?? null,
    disc,
    side: null,
    number: Number(found[3]),
    part: partOf(found, 4),
  };
}

function onSide(text: string): TrackPosition | null {
  const found = ON_SIDE.exec(text);
  if (found === null) return null;
  const side = found[1]?.toUpperCase() ?? null;
  return {
    text,
    medium: null,
    disc: null,
    side,
    number: found[2] ? Number(found[2]) : null,
    part: partOf(found, 3),
  };
}

function partOf(found: RegExpExecArray, from: number): number | null {
  const letter = found[from] ?? found[from + 2];
  if (letter !== undefined) return letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  const digits = found[from + 1];
  return digits === undefined ? null : Number(digits);
}

/**
 * Playing order of two positions: records before other media, then disc, side (A … Z, then AA), number, part.
 * Positions that cannot be read come last and are equal among themselves, so a stable sort keeps their order.
 */
export function comparePositions(a: TrackPosition | null, b: TrackPosition | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (
    compareText(a.medium, b.medium) ||
    compareNumber(a.disc, b.disc) ||
    (a.side?.length ?? 0) - (b.side?.length ?? 0) ||
    compareText(a.side, b.side) ||
    compareNumber(a.number, b.number) ||
    compareNumber(a.part, b.part)
  );
}

function compareNumber(a: number | null, b: number | null): number {
  return (a ?? 0) - (b ?? 0);
}

function compareText(a: string | null, b: string | null): number {
  const [left, right] = [(a ?? '').toUpperCase(), (b ?? '').toUpperCase()];
  return left < right ? -1 : Number(left > right);
}
