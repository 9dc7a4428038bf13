import { pick, seededRandom } from './random.mjs';

const CLEAN = 113;
const TYPO = 37;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * What people would type to find one known track: some words of its artist and title, or its label and number.
 * Drawn with a seed of its own, which nothing was tuned on. The typos follow the rule that the engine promises:
 * one in a word from five letters, two from nine; and now and then a space left out.
 * @param {Iterable<object>} catalogue @param {number} size @param {number} seed
 * @returns {{ clean: { text: string, id: string }[], typo: { text: string, id: string }[] }}
 */
export function heldOutQueries(catalogue, size, seed) {
  const random = seededRandom(seed);
  const wanted = new Set(Array.from({ length: 4 * (CLEAN + TYPO) }, () => Math.floor(random() * size)));
  const pool = [];
  let number = 0;
  for (const track of catalogue) if (wanted.has(number++)) pool.push(track);
  const clean = [];
  const typo = [];
  for (const track of pool) {
    const text = asTyped(random, track);
    if (clean.length < CLEAN) clean.push({ text, id: track.id });
    else if (typo.length < TYPO) {
      const wrong = mistype(random, text);
      if (wrong !== undefined) typo.push({ text: wrong, id: track.id });
    }
  }
  return { clean, typo };
}

/** Lower case and without accents, as people type. */
const plain = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('Ł', 'l')
    .toLowerCase();
const wordsOf = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function asTyped(random, track) {
  const title = wordsOf(track.title);
  const artist = wordsOf(track.artists[0]);
  const kind = random();
  if (kind < 0.45) return [...artist, ...title].join(' ');
  if (kind < 0.75) return [...title, ...artist].join(' ');
  if (kind < 0.9) return [artist.at(-1), ...title, ...wordsOf(track.release).slice(0, 1)].join(' ');
  return [...wordsOf(track.catalogNumber), ...title].join(' ');
}

/** One word mistyped, or undefined where none is long enough. */
function mistype(random, text) {
  const words = text.split(' ');
  const long = words.flatMap((word, at) => (word.length >= 5 && /^[a-z]+$/.test(word) ? [at] : []));
  if (long.length === 0) return undefined;
  const at = pick(random, long);
  if (random() < 0.12 && at > 0)
    return [...words.slice(0, at - 1), words[at - 1] + words[at], ...words.slice(at + 1)].join(' ');
  let word = edit(random, words[at]);
  if (words[at].length >= 10 && random() < 0.5) word = edit(random, word);
  return [...words.slice(0, at), word, ...words.slice(at + 1)].join(' ');
}

/** A slip anywhere but in the first letter. */
function edit(random, word) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = random();
  if (kind < 0.3) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.5) return word.slice(0, at) + pick(random, LETTERS) + word.slice(at);
  if (kind < 0.75) return word.slice(0, at) + pick(random, LETTERS) + word.slice(at + 1);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

/** Every state of the search box while the queries are typed, letter by letter. */
export function keystrokes(queries) {
  return queries.flatMap(({ text }) => Array.from(text, (_, at) => text.slice(0, at + 1)));
}
