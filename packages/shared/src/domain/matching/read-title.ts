import { foldText, wordsOf } from './fold-text.js';
import {
  BARE_AT_END,
  FILLER_WORDS,
  ORDINARY_WORDS,
  VERSION_WORDS,
  type VersionKind,
} from './version-words.js';

/** A title taken apart, all texts folded: "Bam Bam (Benny Page Remix) feat. X" is bam bam, remix, by benny page, with x. */
export interface TitleParts {
  readonly base: string;
  /** In alphabetical order; empty for the ordinary version. */
  readonly kinds: readonly VersionKind[];
  /** Who or what the version is by, such as the remixer; empty when the title does not say. */
  readonly by: string;
  readonly featured: string;
}

const BRACKETS = /[([{]([^()[\]{}]*)[)\]}]/g;
const FEATURING = /(?:^|\s)(?:feat\.?|ft\.?|featuring|f\/)\s+(.+)$/i;

/** Takes the version and the guests out of a title. A remark in brackets that is neither stays a part of the name. */
export function readTitle(title: string): TitleParts {
  const remarks: string[] = [];
  const bare = title
    .replace(/re-edit/gi, 'reedit')
    .replace(/a cappella/gi, 'acappella')
    .replace(BRACKETS, (_bracketed, inside: string) => (takeRemark(inside, remarks) ? ' ' : ` ${inside} `));
  const [name, dashed] = splitDash(bare);
  if (dashed !== '') remarks.push(dashed);
  const featured =
    [name, ...remarks].map((text) => FEATURING.exec(text)?.[1] ?? '').find((text) => text !== '') ?? '';
  const { base, ending } = splitEnding(foldText(name.replace(FEATURING, '')));
  const versions = [...remarks.filter((remark) => !FEATURING.test(remark)).map(foldText), ending];
  const words = versions.flatMap(wordsOf);
  const { kinds, by } = readVersion(words);
  return { base: base === '' ? foldText(title) : base, kinds, by, featured: foldText(featured) };
}

/** Whether a remark in brackets is about the version or a guest; if so it is taken. */
function takeRemark(remark: string, remarks: string[]): boolean {
  const taken = FEATURING.test(remark) || isVersionRemark(wordsOf(foldText(remark)));
  if (taken) remarks.push(remark);
  return taken;
}

/** "Full Album" is no version of the track that the album is named after. */
function isVersionRemark(words: readonly string[]): boolean {
  if (words.includes('full')) return false;
  if (words.length > 0 && words.every(isYear)) return true;
  return words.some((word) => VERSION_WORDS.has(word) || word === 'mix' || ORDINARY_WORDS.has(word));
}

/** "Tempa - Dub Mix": what follows the last dash is a version when it says so. */
function splitDash(text: string): [string, string] {
  const [, name, last] = /^(.*\S)\s+[-–—]\s+(.+)$/.exec(text) ?? [];
  if (name === undefined || last === undefined) return [text, ''];
  return isVersionRemark(wordsOf(foldText(last))) ? [name, last] : [text, ''];
}

/** "solution dub" → "solution" and "dub"; a title of nothing else stays whole. */
function splitEnding(folded: string): { base: string; ending: string } {
  const words = wordsOf(folded);
  const atEnd = words.findLastIndex((word) => !isBareEnding(word)) + 1;
  if (atEnd === 0 || atEnd === words.length) return { base: folded, ending: '' };
  return { base: words.slice(0, atEnd).join(' '), ending: words.slice(atEnd).join(' ') };
}

function isBareEnding(word: string): boolean {
  const kind = VERSION_WORDS.get(word);
  return kind !== undefined && BARE_AT_END.has(kind);
}

function readVersion(words: readonly string[]): { kinds: VersionKind[]; by: string } {
  const named = new Set(words.flatMap((word) => VERSION_WORDS.get(word) ?? []));
  const rest = words.filter((word) => !VERSION_WORDS.has(word) && !ORDINARY_WORDS.has(word));
  const by = rest.filter((word) => !FILLER_WORDS.has(word) && !isYear(word)).join(' ');
  return { kinds: settleKinds(named, words, by), by };
}

/**
 * "Radio Edit" is the radio version, "Dub Version" the dub; "Album Version" and "Original Mix" are the ordinary one;
 * "Benny Page Mix" is a remix.
 */
function settleKinds(named: Set<VersionKind>, words: readonly string[], by: string): VersionKind[] {
  const ordinary = words.some((word) => ORDINARY_WORDS.has(word));
  if (named.has('version') && (named.size > 1 || ordinary || by !== '')) named.delete('version');
  if (named.has('radio')) named.delete('edit');
  if (named.size === 0 && words.includes('mix') && by !== '') named.add('remix');
  return [...named].sort();
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}
