import { tokenize } from '../text/tokenize.js';
import type { Alternative, QueryWord } from './query.js';

/** For each member of each group, by its words joined with spaces, the words of the other members. */
export type SynonymTable = ReadonlyMap<string, readonly (readonly string[])[]>;

const SEPARATOR = ' ';

export function makeSynonymTable(groups: readonly (readonly string[])[]): SynonymTable {
  const table = new Map<string, string[][]>();
  for (const group of groups) {
    const members = group.map((member) => tokenize(member, 'query').map(({ term }) => term));
    for (const member of members) {
      const key = member.join(SEPARATOR);
      const others = members.filter((other) => other.length > 0 && other.join(SEPARATOR) !== key);
      table.set(key, [...(table.get(key) ?? []), ...others]);
    }
  }
  return table;
}

/** The other ways to say what the words from `from` on say. A synonym is no typo, and is matched whole. */
export function synonymsOf(table: SynonymTable, words: readonly QueryWord[], from: number): Alternative[] {
  if (table.size === 0) return [];
  const ways: Alternative[] = [];
  let key = '';
  for (let to = from + 1; to <= words.length; to++) {
    key += (to > from + 1 ? SEPARATOR : '') + words[to - 1].text;
    for (const pieces of table.get(key) ?? []) {
      ways.push({ from, to, cost: 0, pieces, prefix: false, typos: 0, asTyped: false });
    }
  }
  return ways;
}
