import type { z } from 'zod';

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
  date: 'a date',
  uuid: 'an id (a UUID)',
  url: 'a web address',
  datetime: 'a date and time (ISO 8601, UTC)',
};

const units: Record<string, string> = {
  string: ' characters',
  array: ' entries',
  set: ' entries',
  file: ' bytes',
};

function kind(name: string): string {
  return kinds[name] ?? name;
}

function limit(
  issue: { origin: string; inclusive?: boolean | undefined },
  bound: string,
  value: unknown,
): string {
  const strictly = issue.inclusive === false ? (bound === 'at least' ? 'more than' : 'less than') : bound;
  const verb = issue.origin in units ? 'It needs' : 'It must be';
  return `${verb} ${strictly} ${String(value)}${units[issue.origin] ?? ''}.`;
}

/**
 * What was wrong with a field, in one plain sentence. Given to zod as the error map of a parse, so that sentences of the
 * contract itself ("A password has at least 8 characters.") go first.
 */
export function issueSentence(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'It is missing.' : `It must be ${kind(issue.expected)}.`;
    case 'invalid_value':
      return `It must be one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return `It must be ${kind(issue.format)}.`;
    case 'too_small':
      return limit(issue, 'at least', issue.minimum);
    case 'too_big':
      return limit(issue, 'at most', issue.maximum);
    case 'unrecognized_keys':
      return `It has fields that are not known here: ${issue.keys.join(', ')}.`;
    default:
      return undefined;
  }
}
