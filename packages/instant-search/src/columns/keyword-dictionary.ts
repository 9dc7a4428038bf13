import { foldForOrder } from '../text/fold.js';

/** The distinct keywords of a column in reading order: folded first, the plain code units break ties. */
export interface KeywordDictionary {
  readonly values: readonly string[];
  /** The folded form of each value. */
  readonly keys: readonly string[];
}

export function makeKeywordDictionary(values: Iterable<string>): KeywordDictionary {
  const entries = Array.from(values, (value) => ({ value, key: foldForOrder(value) }));
  entries.sort((a, b) => compareKeywords(a.key, a.value, b.key, b.value));
  return {
    values: entries.map(({ value }) => value),
    keys: entries.map(({ key, value }) => (key === value ? value : key)),
  };
}

export function compareKeywords(keyA: string, valueA: string, keyB: string, valueB: string): number {
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  if (valueA === valueB) return 0;
  return valueA < valueB ? -1 : 1;
}

/** The ordinal of exactly this keyword, or -1. */
export function findKeyword({ values, keys }: KeywordDictionary, value: string): number {
  const key = foldForOrder(value);
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeywords(keys[middle], values[middle], key, value) < 0) low = middle + 1;
    else high = middle;
  }
  return values[low] === value ? low : -1;
}

/** Several dictionaries as one, and for each the new ordinal of its every used value (-1 when unused). */
export interface MergedKeywords {
  readonly dictionary: KeywordDictionary;
  readonly renumbered: readonly Int32Array[];
}

/** `used[i]` flags the values of source `i` that a living document still has. */
export function mergeKeywordDictionaries(
  sources: readonly KeywordDictionary[],
  used: readonly Uint8Array[],
): MergedKeywords {
  const renumbered = sources.map(({ values }) => new Int32Array(values.length).fill(-1));
  const values: string[] = [];
  const keys: string[] = [];
  const heads = sources.map((_, source) => nextUsed(used[source], 0));
  for (;;) {
    const least = leastHead(sources, heads);
    if (least < 0) return { dictionary: { values, keys }, renumbered };
    const head = heads[least];
    const value = sources[least].values[head];
    if (values.at(-1) !== value) {
      values.push(value);
      keys.push(sources[least].keys[head]);
    }
    renumbered[least][head] = values.length - 1;
    heads[least] = nextUsed(used[least], head + 1);
  }
}

function leastHead(sources: readonly KeywordDictionary[], heads: readonly number[]): number {
  let least = -1;
  for (const [source, { values, keys }] of sources.entries()) {
    const head = heads[source];
    if (head >= values.length) continue;
    if (least < 0) {
      least = source;
      continue;
    }
    const best = sources[least];
    const bestHead = heads[least];
    if (compareKeywords(keys[head], values[head], best.keys[bestHead], best.values[bestHead]) < 0) {
      least = source;
    }
  }
  return least;
}

function nextUsed(used: Uint8Array, from: number): number {
  let at = from;
  while (at < used.length && used[at] === 0) at++;
  return at;
}
