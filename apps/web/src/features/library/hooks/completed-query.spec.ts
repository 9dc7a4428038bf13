import { completionAt } from '@segue/shared/domain/query';
import { describe, expect, it } from 'vitest';
import { completed, localOptions, stillFitting } from './completed-query';

describe('an option that is taken', () => {
  it('replaces what was typed of it, and one writes on behind it', () => {
    expect(completed('acid genre:ele', 11, 14, 'Electronic')).toEqual({
      q: 'acid genre:Electronic ',
      caret: 22,
    });
  });

  it('leaves the caret at the value of a field', () => {
    expect(completed('acid ge', 5, 7, 'genre:')).toEqual({ q: 'acid genre:', caret: 11 });
  });

  it('stands in the middle without a second space', () => {
    expect(completed('has:au bpm:120', 4, 6, 'audio')).toEqual({ q: 'has:audio bpm:120', caret: 9 });
  });
});

describe('what the language knows by itself', () => {
  it('is offered without asking anybody', () => {
    expect(localOptions(completionAt('mood:re', 7)).map(({ insert }) => insert)).toEqual(['relaxed']);
    expect(localOptions(completionAt('bp', 2))).toMatchObject([{ insert: 'bpm:', detail: 'bpm:120-128' }]);
    expect(localOptions(completionAt('genre:D', 7))).toEqual([]);
  });
});

describe('options for what was typed before', () => {
  const option = (label: string, detail = '') => ({ insert: label, label, detail, count: 1 });

  it('stay only where they fit what is typed now', () => {
    const styles = [option('Dub'), option('Goa Trance'), option('Psy-Trance')];
    expect(stillFitting(styles, 'goa')).toEqual([option('Goa Trance')]);
    expect(stillFitting(styles, '')).toEqual(styles);
    expect(stillFitting([option('Higher', 'Kailash')], 'kail')).toHaveLength(1);
  });
});
