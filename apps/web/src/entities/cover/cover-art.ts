/** Colours and letters for a record whose sleeve cannot be shown: always the same for the same title. */
export interface CoverArt {
  readonly initials: string;
  /** OKLCH degrees. */
  readonly hue: number;
  readonly secondHue: number;
  /** Degrees of the gradient. */
  readonly angle: number;
}

export function coverArt(title: string): CoverArt {
  const hash = hashOf(title);
  const hue = hash % 360;
  return {
    initials: initialsOf(title),
    hue,
    secondHue: (hue + 35 + ((hash >>> 9) % 60)) % 360,
    angle: 20 + ((hash >>> 17) % 140),
  };
}

/** FNV-1a, 32 bits: short, and spreads neighbours well. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** First letters of the first two words that have any, in whatever script. */
function initialsOf(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !/^(the|a|an|of|and|ep|lp)$/i.test(word));
  return (telling.length > 0 ? telling : words)
    .slice(0, 2)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0).toUpperCase())
    .join('');
}
