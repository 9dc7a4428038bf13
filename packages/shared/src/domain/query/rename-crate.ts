import { foldText } from '../matching/index.js';
import { parseQuery } from './parse-query.js';
import type { Rule } from './rule.js';
import { writeCondition } from './write-query.js';

/** A rule with one crate called otherwise in it; the same object where it names no such crate. */
export function withCrateRenamed(rule: Rule, from: string, to: string): Rule {
  if ('query' in rule) {
    const query = renamedIn(rule.query, foldText(from), to);
    return query === rule.query ? rule : { query };
  }
  const rules = rule.rules.map((part) => withCrateRenamed(part, from, to));
  return rules.every((part, place) => part === rule.rules[place]) ? rule : { match: rule.match, rules };
}

/** From the end on, so that the places before stay where they are. */
function renamedIn(query: string, folded: string, to: string): string {
  return parseQuery(query, 0).conditions.reduceRight((text, { span, ...condition }) => {
    if (condition.kind !== 'names' || condition.field !== 'in') return text;
    if (!condition.values.some((name) => foldText(name) === folded)) return text;
    const values = condition.values.map((name) => (foldText(name) === folded ? to : name));
    return `${text.slice(0, span.start)}${writeCondition({ ...condition, values })}${text.slice(span.end)}`;
  }, query);
}
