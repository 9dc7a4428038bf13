/** As much as our own engine reads. */
const LONGEST = 512;
const MOST_WORDS = 10;
/** Quotes would make a phrase and a minus an exclusion, which nobody was told of. */
const OPERATORS = /"|(?<=^|\s)-+/g;

/**
 * The texts to search for, one after the other until something is found: what was typed, then with one word less at
 * a time. The space at the end says that no word is still being typed.
 */
export function attempts(text: string): string[] {
  const plain = wellFormed(text.slice(0, LONGEST)).replace(OPERATORS, ' ');
  const words = plain.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const shorter = words.slice(1).map((_, dropped) => `${words.slice(0, -1 - dropped).join(' ')} `);
  return [plain, ...shorter];
}

/** Half a character that takes two units is no text to the server. */
const wellFormed = (text: string): string => Buffer.from(text).toString();
