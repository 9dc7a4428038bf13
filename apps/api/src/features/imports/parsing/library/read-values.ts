import { parseKey, type MusicalKey } from '@segue/shared/domain/mixing';

/** What programs write for "not known" is null: an empty text, 0, a number out of all reason. */
export function numberIn(text: string, min: number, max: number): number | null {
  const value = text.trim() === '' ? NaN : Number(text.trim().replace(/^(\d+),(\d+)$/, '$1.$2'));
  return Number.isFinite(value) && value >= min && value <= max ? value : null;
}

export function wholeIn(text: string, min: number, max: number): number | null {
  const value = numberIn(text, min, max + 0.5);
  return value === null ? null : Math.min(max, Math.round(value));
}

/** "1998", "1998-05-01", "2010/1/1". */
export function yearOf(text: string): number | null {
  return wholeIn(/^\s*(\d{4})(?:\D|$)/.exec(text)?.[1] ?? '', 1860, 2100);
}

export function bpmOf(text: string): number | null {
  return numberIn(text, 20, 400);
}

export function secondsOf(text: string): number | null {
  return wholeIn(text, 1, 1_000_000);
}

export function keyOf(text: string): MusicalKey | null {
  return text.trim() === '' ? null : parseKey(text);
}

/** Stars that a program stores as `full` for five of them; 0 is none. */
export function starsOf(text: string, full: number): number | null {
  const value = numberIn(text, 1, full);
  return value === null ? null : Math.max(1, Math.round((value / full) * 5));
}

/** "Techno / Dub Techno", "House, Disco" and "Rock; Pop" name several. */
export function genresOf(text: string): string[] {
  return text
    .split(/\s*[;|,]\s*|\s+\/\s+/)
    .map((genre) => genre.trim())
    .filter((genre) => genre !== '' && genre.length <= 200)
    .slice(0, 50);
}

/** The path in a `file:` URL ("file://localhost/Users/dj/A%20B.mp3"); any other text as it is. */
export function pathOf(location: string): string {
  const url = /^file:\/\/[^/]*(\/.*)$/.exec(location)?.[1];
  if (url === undefined) return location;
  return decodePercent(url).replace(/^\/([A-Za-z]:\/)/, '$1');
}

/** A stray percent sign is a letter of the name. */
function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    const bytes = escaped
      .slice(1)
      .split('%')
      .map((hex) => Number.parseInt(hex, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
  });
}
