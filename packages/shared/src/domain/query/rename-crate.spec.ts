import { describe, expect, it } from 'vitest';
import { withCrateRenamed, type Rule } from './index.js';

describe('a rule of which a crate is renamed', () => {
  it('names it as it is called now, wherever it stands, and nothing else', () => {
    const rule: Rule = {
      match: 'all',
      rules: [
        { query: 'acid in:"warm UP",Late genre:House -in:"Warm up"' },
        { match: 'none', rules: [{ query: 'label:"Warm up"' }] },
      ],
    };
    expect(withCrateRenamed(rule, 'Warm up', 'Early')).toEqual({
      match: 'all',
      rules: [{ query: 'acid in:Early,Late genre:House -in:Early' }, rule.rules[1]],
    });
  });

  it('is the same where it names no such crate', () => {
    const rule: Rule = { match: 'any', rules: [{ query: 'in:Late' }] };
    expect(withCrateRenamed(rule, 'Warm up', 'Early')).toBe(rule);
  });
});
