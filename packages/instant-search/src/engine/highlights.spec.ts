import { describe, expect, it } from 'vitest';
import { engineWith } from '../testing/finding.js';

/** The text with the marked stretches in brackets. */
function marked(title: string | readonly string[], query: string): string {
  const [hit] = engineWith({ searchable: ['title'] }, [{ id: '1', title }]).search({ query }).hits;
  const items = typeof title === 'string' ? [title] : [...title];
  for (const { item, start, end } of [...hit.highlights['title']].reverse()) {
    const text = items[item];
    items[item] = `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
  }
  return items.join(' / ');
}

describe('highlights', () => {
  it.each([
    ['Strings of Life', 'str', '[Str]ings of Life'],
    ['Strings of Life', 'life strings', '[Strings] of [Life]'],
    ['Strings of Life', 'strnigs', '[Strings] of Life'],
    ['Die Straße', 'strasse', 'Die [Straße]'],
    ['Drum n Bass', 'drumnbass', '[Drum n Bass]'],
    ['東京都', '東京', '[東京]都'],
    ['東京都', '東京都', '[東京都]'],
  ])('%s by "%s": %s', (title, query, expected) => {
    expect(marked(title, query)).toBe(expected);
  });

  it('say which item of a list they are in', () => {
    expect(marked(['Rolando', 'Underground Resistance'], 'resist')).toBe(
      'Rolando / Underground [Resist]ance',
    );
  });

  it('can be left out', () => {
    const engine = engineWith({ searchable: ['title'] }, [{ id: '1', title: 'Life' }]);
    expect(engine.search({ query: 'life', highlight: false }).hits[0].highlights).toEqual({});
  });
});
