import { parseQuery } from '@segue/shared/domain/query';
import { describe, expect, it } from 'vitest';
import { readView } from '../../../lib/url-state';
import { filterChips } from './filter-chips';
import { LIBRARY_FIELDS } from './library-view';
import { queryChips, ruleOf, withoutSort } from './query-chips';

const viewOf = (search: string) => readView(LIBRARY_FIELDS, search);

describe('conditions in the text', () => {
  it('are chips that take themselves out', () => {
    const chips = queryChips('acid genre:"Deep House" trax -has:audio');
    expect(chips.map(({ label }) => label)).toEqual(['genre:"Deep House"', '-has:audio']);
    expect(chips.map(({ without }) => without)).toEqual([
      'acid trax -has:audio',
      'acid genre:"Deep House" trax',
    ]);
  });

  it('give way to the order of a column', () => {
    expect(withoutSort('acid sort:-added bpm:120')).toBe('acid bpm:120');
    expect(withoutSort('assort: it ')).toBe('assort: it ');
  });
});

describe('filters of the page', () => {
  const view = viewOf(
    'q=acid bpm:120&genre=Funk / Soul&crate=Warm up&mood=relaxed&yearMin=1990&hasAudio=no&ratingMin=4&addedFrom=2024-01-01',
  );

  it('can all be written as text that is read without a problem', () => {
    const texts = filterChips(view).flatMap(({ text }) => text ?? []);
    expect(texts).toHaveLength(7);
    const read = parseQuery(texts.join(' '), 0);
    expect([read.text, read.problems, read.conditions.length]).toEqual(['', [], texts.length]);
  });

  it('make the rule of a smart crate, together with the text', () => {
    const rule = ruleOf(view);
    const queries = 'rules' in rule ? rule.rules.map((leaf) => ('query' in leaf ? leaf.query : '')) : [];
    expect(queries).toContain('in:"Warm up"');
    expect(queries.slice(-2)).toEqual(['bpm:120', 'acid']);
  });
});
