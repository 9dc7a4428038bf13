import { existsSync } from 'node:fs';

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]+/gu;

/** Where Debian's fonts-droid-fallback puts its letters of China and Japan; it has none of Korea. */
const PLACES = [
  '/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf',
  '/usr/share/fonts-droid-fallback/truetype/DroidSansFallbackFull.ttf',
];

/** A font with the letters that DejaVu lacks, where this machine has one. */
export const eastAsianFont = (): string | null => PLACES.find((path) => existsSync(path)) ?? null;

export interface TextRun {
  readonly text: string;
  readonly eastAsian: boolean;
}

/** A line in stretches that one font can write. */
export function runsOf(line: string): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  for (const { 0: text, index } of line.matchAll(EAST_ASIAN)) {
    if (index > at) runs.push({ text: line.slice(at, index), eastAsian: false });
    runs.push({ text, eastAsian: true });
    at = index + text.length;
  }
  if (at < line.length) runs.push({ text: line.slice(at), eastAsian: false });
  return runs;
}

/** As much of a text as is no wider than `room`. */
export function fitted(text: string, room: number, widthOf: (text: string) => number): string {
  const letters = Array.from(text);
  while (letters.length > 0 && widthOf(letters.join('')) > room) letters.pop();
  return letters.join('');
}
