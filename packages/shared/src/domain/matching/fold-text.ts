/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/**
 * What is left of a name when only its letters and numbers count: lower case, no accents, "&" and "+" as "and",
 * apostrophes closed up, all else a single space. A name of signs alone ("!!!") keeps its signs.
 */
export function foldText(text: string): string {
  const plain = decompose(decompose(text).toLowerCase()).replace(
    /[ßæœøđðþłħı]/g,
    (letter) => PLAIN[letter] ?? letter,
  );
  const words = plain
    .replace(/['’‘ʼ`´\u200b-\u200d\ufeff]/g, '')
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? plain.replace(/\s+/g, ' ').trim() : words;
}

/** The words of a folded text, each as often as it is there. */
export function wordsOf(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}

function decompose(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}
