export * from './query.js';
export { EXAMPLES, parseQuery, QUERY_FIELDS } from './parse-query.js';
export { writeCondition, writeQuery } from './write-query.js';
export { completionAt, type CompletionPlace } from './completion.js';
