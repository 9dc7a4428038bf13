/** The distinct words of a segment in code-unit order; a term's id is its place, so a prefix is a range of ids. */
export interface Dictionary {
  readonly terms: readonly string[];
  /** How many leading characters a term shares with the one before it. */
  readonly shared: Uint8Array;
  /** The first letters of terms written in an alphabet: what a typo in the first letter may stand for. */
  readonly initials: readonly string[];
}

/** Ids from `from` up to but not including `to`. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
}

/** From Thai on, code points are mostly syllables and ideographs, where a typo is no single letter. */
const FIRST_UNSPACED = 0x0e00;

/** `terms` are sorted and distinct. */
export function makeDictionary(terms: readonly string[]): Dictionary {
  const shared = new Uint8Array(terms.length);
  for (let id = 1; id < terms.length; id++) shared[id] = sharedPrefix(terms[id - 1], terms[id]);
  return { terms, shared, initials: initialsOf(terms) };
}

/** The id of a term, or -1. */
export function findTerm({ terms }: Dictionary, term: string): number {
  const id = firstNotBelow(terms, term, 0, terms.length);
  return terms[id] === term ? id : -1;
}

/** All terms that begin with `prefix`. */
export function findPrefix({ terms }: Dictionary, prefix: string): TermRange {
  const from = firstNotBelow(terms, prefix, 0, terms.length);
  let low = from;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (terms[middle].startsWith(prefix)) low = middle + 1;
    else high = middle;
  }
  return { from, to: low };
}

function initialsOf(terms: readonly string[]): string[] {
  const initials = new Set<string>();
  for (const term of terms) {
    if (term.charCodeAt(0) >= FIRST_UNSPACED) break;
    initials.add(term[0]);
  }
  return [...initials];
}

function firstNotBelow(terms: readonly string[], term: string, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (terms[middle] < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 255);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
