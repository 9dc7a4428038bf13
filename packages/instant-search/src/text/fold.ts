/** Letters that Unicode does not decompose but people type without their stroke, or as two letters. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ŧ: 't',
  ƶ: 'z',
  ɐ: 'a',
  ə: 'e',
  ς: 'σ',
};
const SPELT_OUT_LETTERS = new RegExp(`[${Object.keys(SPELT_OUT).join('')}]`, 'g');

/**
 * Accents, Hebrew points and Arabic vowel signs: marks that a reader may leave out.
 * The marks of Indic scripts and the voicing marks of kana are letters in their own right, and stay.
 */
const OPTIONAL_MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
const NOT_OF_A_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const ASCII = /^[\x20-\x7e]*$/;

/**
 * One spelling for all that a reader takes for the same word: lower case, without accents, ligatures and
 * letters with a stroke spelt out, full-width and other compatibility forms made plain.
 */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return foldLetters(word).replace(NOT_OF_A_WORD, '');
}

/** As foldWord, but keeps spaces and punctuation: the key by which keywords are put in order. */
export function foldForOrder(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : foldLetters(text);
}

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(OPTIONAL_MARKS, '')
    .replace(SPELT_OUT_LETTERS, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize('NFC');
}
