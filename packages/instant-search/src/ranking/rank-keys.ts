import type { RankingRule } from '../schema/search-schema.js';
import { FARTHEST, INSIDE, MOST_POSITION, type Criteria } from './criteria.js';

/** What bounds the criteria: from it follows how much room each needs in a key. */
export interface QueryShape {
  /** Words of the query. */
  readonly words: number;
  /** Searchable fields. */
  readonly fields: number;
}

type Criterion = keyof Criteria;

const CRITERIA_OF: Readonly<Record<RankingRule, readonly Criterion[]>> = {
  words: ['words'],
  typo: ['typo'],
  proximity: ['proximity'],
  attribute: ['attribute', 'position'],
  sort: [],
  exactness: ['exactness'],
};

/**
 * Packs criteria into two numbers, one for the rules before `sort` and one for those after it, so that comparing
 * the numbers compares the criteria rule by rule: digits of a number whose every place has its own base.
 */
export class RankKeys {
  private readonly before: Readonly<Criteria>;
  private readonly after: Readonly<Criteria>;
  private readonly beforeRange: number;
  private readonly afterRange: number;

  /** Without `sorted` there is nothing between the two, and all goes into the first number. */
  constructor(rules: readonly RankingRule[], shape: QueryShape, sorted: boolean) {
    const split = sorted && rules.includes('sort') ? rules.indexOf('sort') : rules.length;
    const bases = basesOf(shape);
    [this.before, this.beforeRange] = weigh(rules.slice(0, split), bases);
    [this.after, this.afterRange] = weigh(rules.slice(split), bases);
  }

  keyBefore(criteria: Criteria): number {
    return weighted(criteria, this.before);
  }

  keyAfter(criteria: Criteria): number {
    return weighted(criteria, this.after);
  }

  /** From 1 (nothing to wish for) towards 0; falls with every step down the ranking rules, sort left aside. */
  score(keyBefore: number, keyAfter: number): number {
    return 1 - (keyBefore * this.afterRange + keyAfter) / (this.beforeRange * this.afterRange);
  }
}

function basesOf({ words, fields }: QueryShape): Criteria {
  return {
    words: words + 1,
    typo: 2 * words + 1,
    proximity: (FARTHEST - 1) * words + 1,
    attribute: (fields - 1) * words + 1,
    position: MOST_POSITION + 1,
    exactness: INSIDE + words + 1,
  };
}

function weigh(rules: readonly RankingRule[], bases: Criteria): [weights: Criteria, range: number] {
  const weights = { words: 0, typo: 0, proximity: 0, attribute: 0, position: 0, exactness: 0 };
  let range = 1;
  for (const criterion of rules.flatMap((rule) => CRITERIA_OF[rule]).reverse()) {
    weights[criterion] = range;
    range *= bases[criterion];
  }
  return [weights, range];
}

function weighted(criteria: Criteria, weights: Criteria): number {
  return (
    criteria.words * weights.words +
    criteria.typo * weights.typo +
    criteria.proximity * weights.proximity +
    criteria.attribute * weights.attribute +
    criteria.position * weights.position +
    criteria.exactness * weights.exactness
  );
}
