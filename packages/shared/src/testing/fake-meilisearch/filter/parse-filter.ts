import type { FilterNode } from './filter-node.js';
import { badFilter, filterTokens, type FilterToken } from './filter-tokens.js';

/** Expressions nested deeper are refused, as by the server. */
const DEEPEST = 200;
/** Steps of the server's grammar from one parenthesis to the next. */
const STEPS = 4;
const KEYWORDS = new Set([
  'AND',
  'OR',
  'IN',
  'NOT',
  'TO',
  'EXISTS',
  'IS',
  'NULL',
  'EMPTY',
  'CONTAINS',
  'STARTS',
]);
const OPERATORS = new Set(['=', '!=', '<', '<=', '>', '>=']);

/**
 * Reads the part of the expression language that is in use: AND, OR, NOT, IN, EXISTS, IS NULL and comparisons.
 * https://www.meilisearch.com/docs/learn/filtering_and_sorting/filter_expression_reference
 */
export function parseFilter(text: string): FilterNode {
  const reader = new FilterReader(filterTokens(text));
  const node = reader.either(0);
  reader.expectEnd();
  return node;
}

class FilterReader {
  private at = 0;

  constructor(private readonly tokens: readonly FilterToken[]) {}

  either(depth: number): FilterNode {
    if (depth > DEEPEST) throw badFilter('The filter exceeded the maximum depth limit.');
    return this.series('OR', 'or', () => this.series('AND', 'and', () => this.negated(depth)));
  }

  expectEnd(): void {
    const { kind, text } = this.next();
    if (kind !== 'end') throw badFilter(`Found unexpected characters at the end of the filter: ${text}`);
  }

  private series(word: string, kind: 'and' | 'or', part: () => FilterNode): FilterNode {
    const first = part();
    const parts = [first];
    while (this.takeWord(word)) parts.push(part());
    return parts.length === 1 ? first : { kind, parts };
  }

  private negated(depth: number): FilterNode {
    if (this.takeWord('NOT')) return { kind: 'not', part: this.negated(depth + 1) };
    if (!this.takeSign('(')) return this.condition();
    const inside = this.either(depth + STEPS);
    if (!this.takeSign(')')) throw badFilter('Expression is missing a closing parenthesis.');
    return inside;
  }

  private condition(): FilterNode {
    const field = this.value();
    if (this.takeWord('EXISTS')) return { kind: 'exists', field };
    if (this.takeWord('IS')) return this.isNull(field);
    if (this.takeWord('IN')) return { kind: 'in', field, values: this.list() };
    const operator = this.next();
    if (operator.kind !== 'sign' || !OPERATORS.has(operator.text)) {
      throw badFilter(`Was expecting an operation at ${operator.text}`);
    }
    return { kind: 'compare', field, operator: operator.text, value: this.value() };
  }

  private isNull(field: string): FilterNode {
    const negated = this.takeWord('NOT');
    if (!this.takeWord('NULL')) throw badFilter('Was expecting NULL after IS.');
    const node: FilterNode = { kind: 'null', field };
    return negated ? { kind: 'not', part: node } : node;
  }

  private list(): string[] {
    if (!this.takeSign('[')) throw badFilter('Expected [ after IN.');
    const values: string[] = [];
    while (!this.takeSign(']')) {
      values.push(this.value());
      if (!this.takeSign(',') && this.tokens[this.at]?.text !== ']')
        throw badFilter('Expected , or ] in a list.');
    }
    return values;
  }

  private value(): string {
    const { kind, text } = this.next();
    if (kind === 'quoted' || (kind === 'word' && !KEYWORDS.has(text))) return text;
    throw badFilter(`Was expecting a value but instead got ${text}`);
  }

  private next(): FilterToken {
    return this.tokens[this.at++] ?? { kind: 'end', text: '' };
  }

  private takeWord(word: string): boolean {
    return this.take('word', word);
  }

  private takeSign(sign: string): boolean {
    return this.take('sign', sign);
  }

  private take(kind: FilterToken['kind'], text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== kind || token.text !== text) return false;
    this.at++;
    return true;
  }
}
