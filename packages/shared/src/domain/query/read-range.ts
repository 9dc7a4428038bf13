/** A range as people write it; a missing end is open. Null when the text is none. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const BETWEEN = new RegExp(`^${NUMBER}(?:-|–|\\.\\.)${NUMBER}$`);
const FROM = new RegExp(`^(?:>=|≥)${NUMBER}$|^${NUMBER}(?:\\+|-|\\.\\.)$`);
const TO = new RegExp(`^(?:<=|≤)${NUMBER}$|^(?:\\.\\.|-)${NUMBER}$`);
const OVER = new RegExp(`^>${NUMBER}$`);
const UNDER = new RegExp(`^<${NUMBER}$`);
const EXACT = new RegExp(`^=?${NUMBER}$`);

/**
 * `120-128`, `1992..1996`, `>=4`, `>120`, `<=130`, `120+`, `..1979`, `128`.
 * @param step the least difference that the field knows, by which `>` and `<` leave the number itself out
 */
export function readRange(text: string, step: number): NumberRange | null {
  const between = BETWEEN.exec(text);
  if (between) {
    const [low, high] = [numberOf(between[1]), numberOf(between[2])];
    return { min: Math.min(low, high), max: Math.max(low, high) };
  }
  const from = FROM.exec(text);
  if (from) return { min: numberOf(from[1] ?? from[2]) };
  const to = TO.exec(text);
  if (to) return { max: numberOf(to[1] ?? to[2]) };
  const over = OVER.exec(text);
  if (over) return { min: numberOf(over[1]) + step };
  const under = UNDER.exec(text);
  if (under) return { max: numberOf(under[1]) - step };
  const exact = EXACT.exec(text);
  return exact && { min: numberOf(exact[1]), max: numberOf(exact[1]) };
}

const numberOf = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));
