export * from './query.js';
export { EXAMPLES } from './examples.js';
export { parseQuery, QUERY_FIELDS } from './parse-query.js';
export { quotedName, writeCondition, writeQuery } from './write-query.js';
export { completionAt, type CompletionPlace } from './completion.js';
export { queriesOf, RULE_MATCHES, type Rule, type RuleMatch } from './rule.js';
export { withCrateRenamed } from './rename-crate.js';
export { withoutSpan, withPart } from './edit-query.js';
