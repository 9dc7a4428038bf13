import { Inject, Injectable } from '@nestjs/common';
import { foldText } from '@segue/shared/domain/matching';
import type { ValueField } from '@segue/shared/domain/query';
import { SEARCH_INDEX, type SearchIndex } from '../../adapters/search-index/search-index.port.js';
import { KEYWORD_FILTERS } from './track-query.js';

/** A value that tracks have, how many, and what is compared of it. */
export interface VocabularyValue {
  readonly value: string;
  readonly count: number;
  readonly folded: string;
}

/** More names than any library has; a server may list fewer. */
const MOST_VALUES = 100_000;
/** Lists that are kept: some fields of a few people who search at the same time. */
const KEPT = 200;

/**
 * The names that stand in a library, so that they can be typed without capitals and accents, in part, and completed.
 * Asked of the index, which knows who may see what, and kept until it changes.
 */
@Injectable()
export class Vocabulary {
  private readonly kept = new Map<string, Promise<readonly VocabularyValue[]>>();

  constructor(@Inject(SEARCH_INDEX) private readonly index: SearchIndex) {}

  /** To be called when documents changed and can be found. */
  forget(): void {
    this.kept.clear();
  }

  /** Everything that a field holds in the documents of these audiences, the most frequent first. */
  values(audiences: readonly string[], field: ValueField): Promise<readonly VocabularyValue[]> {
    const key = JSON.stringify([field, ...audiences]);
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    if (this.kept.size >= KEPT) this.kept.clear();
    const asked = this.ask(audiences, field);
    this.kept.set(key, asked);
    asked.catch(() => this.kept.delete(key));
    return asked;
  }

  /**
   * The values that a typed name means: those that are called so, else those with words that begin so. Among credits
   * of several artists each is meant.
   */
  async named(audiences: readonly string[], field: ValueField, typed: string): Promise<string[]> {
    const values = await this.values(audiences, field);
    const wanted = foldText(typed);
    const called = values.filter(({ folded }) => folded === wanted);
    if (called.length > 0 && field !== 'artist') return called.map(({ value }) => value);
    return values.filter(({ folded }) => beginsIn(folded, wanted)).map(({ value }) => value);
  }

  private async ask(audiences: readonly string[], field: ValueField): Promise<readonly VocabularyValue[]> {
    const name = KEYWORD_FILTERS[field];
    const { facets } = await this.index.search({
      visibleTo: audiences,
      text: '',
      filter: { and: [] },
      sort: [],
      offset: 0,
      limit: 0,
      facets: [name],
      facetValues: MOST_VALUES,
      histograms: [],
    });
    return (facets[name] ?? [])
      .filter(({ value }) => value !== '')
      .map(({ value, count }) => ({ value, count, folded: foldText(value) }));
  }
}

/** Whether a folded name holds words that begin with the typed ones. */
export function beginsIn(folded: string, typed: string): boolean {
  return typed !== '' && (folded.startsWith(typed) || folded.includes(` ${typed}`));
}
