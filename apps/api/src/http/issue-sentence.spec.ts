import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { issueSentence } from './issue-sentence.js';

function sentenceFor(schema: z.ZodType, value: unknown): string | undefined {
  return schema.safeParse(value, { error: issueSentence }).error?.issues[0]?.message;
}

describe('what is wrong with a field, in a sentence', () => {
  it.each<[z.ZodType, unknown, string]>([
    [z.string(), undefined, 'It is missing.'],
    [z.string(), 5, 'It must be a text.'],
    [z.number(), 'x', 'It must be a number.'],
    [z.number().int(), 1.5, 'It must be a whole number.'],
    [z.uuid(), 'x', 'It must be an id (a UUID).'],
    [z.iso.datetime(), 'today', 'It must be a date and time (ISO 8601, UTC).'],
    [z.enum(['a', 'b']), 'c', 'It must be one of: a, b.'],
    [z.number().max(200), 201, 'It must be at most 200.'],
    [z.number().gt(0), 0, 'It must be more than 0.'],
    [z.string().min(3), 'ab', 'It needs at least 3 characters.'],
    [z.array(z.string()).max(1), ['a', 'b'], 'It needs at most 1 entries.'],
    [z.object({}).strict(), { odd: 1 }, 'It has fields that are not known here: odd.'],
    [z.string().min(3, 'Three letters, please.'), '', 'Three letters, please.'],
  ])('%#', (schema, value, sentence) => {
    expect(sentenceFor(schema, value)).toBe(sentence);
  });
});
