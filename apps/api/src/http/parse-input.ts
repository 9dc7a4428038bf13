import type { RouteContract } from '@segue/shared/contracts/http';
import { invalid } from '@segue/shared/node';
import type { z } from 'zod';
import { issueSentence } from './issue-sentence.js';

const parts = ['params', 'query', 'body'] as const;
type Part = (typeof parts)[number];

export type ParsedInput = Partial<Record<Part, unknown>>;

/** One thing that is wrong with a request: which part of it, which field, and a sentence. */
export interface InputIssue {
  readonly in: Part;
  /** `energyCurve.0.at`; empty when the whole part is wrong. */
  readonly path: string;
  readonly message: string;
}

/**
 * Parses params, query and body of a request by its contract. A body that was not sent counts as an empty object, so
 * that routes whose fields may all be left out need none.
 * @throws TypedError `invalid` with `data.issues`, every wrong field of all parts at once
 */
export function parseInput(contract: RouteContract, raw: Record<Part, unknown>): ParsedInput {
  const input: ParsedInput = {};
  const issues: InputIssue[] = [];
  for (const part of parts) {
    const schema = contract[part];
    if (!schema) continue;
    const parsed = schema.safeParse(raw[part] ?? {}, { error: issueSentence });
    if (parsed.success) input[part] = parsed.data;
    else issues.push(...parsed.error.issues.map((issue) => toInputIssue(part, issue)));
  }
  const [first] = issues;
  if (first) throw invalid(summary(first, issues.length), { issues });
  return input;
}

function toInputIssue(part: Part, issue: z.core.$ZodIssue): InputIssue {
  return { in: part, path: issue.path.map(String).join('.'), message: issue.message };
}

function summary(issue: InputIssue, count: number): string {
  const more = count > 1 ? ` And ${count - 1} more, see data.issues.` : '';
  return `Check “${issue.path || issue.in}”: ${issue.message}${more}`;
}
