import type { TagWord } from '@segue/shared/contracts/http';

/** What each word of a template stands for; empty where nothing is known. */
export type WordTexts = Readonly<Record<TagWord, string>>;

/** Between two of these a template is one stretch. */
const SEPARATOR = /( [·|–-] |[,;] |\n)/;
const WORD = /\{(\w+)\}/g;

/**
 * Fills a template: "{key} · Energy {energy}" becomes "8A · Energy 7", and "8A" where no energy is known. A stretch
 * whose word is unknown is left out with its separator; words that are none stay as they were typed.
 * Empty when no stretch with a word is left: a comment of separators alone says nothing.
 */
export function fillTemplate(template: string, texts: WordTexts): string {
  const parts = template.split(SEPARATOR);
  let filled = '';
  let said = 0;
  for (let place = 0; place < parts.length; place += 2) {
    const stretch = parts[place] ?? '';
    const words = wordsOf(stretch);
    if (words.some((word) => texts[word] === '')) continue;
    said += words.length;
    const separator = filled === '' ? '' : (parts[place - 1] ?? '');
    filled +=
      separator + stretch.replace(WORD, (typed, word: string) => (isWord(word, texts) ? texts[word] : typed));
  }
  return said === 0 && wordsOf(template).length > 0 ? '' : filled.trim();

  function wordsOf(text: string): TagWord[] {
    return [...text.matchAll(WORD)].flatMap(([, word = '']) => (isWord(word, texts) ? [word] : []));
  }
}

const isWord = (word: string, texts: WordTexts): word is TagWord => Object.hasOwn(texts, word);
