/** How the rules of a group go together. An empty `all` or `none` leaves everything, an empty `any` nothing. */
export const RULE_MATCHES = ['all', 'any', 'none'] as const;
export type RuleMatch = (typeof RULE_MATCHES)[number];

/**
 * What a smart crate holds: a tree of groups whose leaves are queries, as one would type them. A leaf stays text, so
 * that `added:<30d` is asked anew each day.
 */
export type Rule =
  { readonly match: RuleMatch; readonly rules: readonly Rule[] } | { readonly query: string };

/** All queries of a rule, in reading order. */
export function queriesOf(rule: Rule): string[] {
  return 'query' in rule ? [rule.query] : rule.rules.flatMap(queriesOf);
}
