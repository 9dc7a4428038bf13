import { describe, expect, it } from 'vitest';
import { readView } from '../../../lib/url-state';
import { filterChips } from './filter-chips';
import { LIBRARY_FIELDS } from './library-view';
import { searchRequest } from './search-request';

const view = readView(
  LIBRARY_FIELDS,
  '?q=deep&key=8A~9A&bpmMin=120&bpmMax=128&hasAudio=yes&owned=no&yearMin=1992&addedFrom=2024-03-01&addedTo=2024-03-31&hasBpm=no',
);

describe('the question for a view', () => {
  it('asks for what is set and nothing else', () => {
    expect(searchRequest(view)).toEqual({
      q: 'deep',
      key: ['8A', '9A'],
      bpmMin: 120,
      bpmMax: 128,
      yearMin: 1992,
      hasAudio: 'true',
      owned: 'false',
      hasBpm: 'false',
      addedFrom: '2024-03-01',
      addedTo: '2024-03-31',
    });
  });

  it('is empty for the plain view', () => {
    expect(searchRequest(readView(LIBRARY_FIELDS, ''))).toEqual({});
  });
});

describe('the filters that are on', () => {
  it('stand there one by one, in words', () => {
    expect(filterChips(view).map(({ label }) => label)).toEqual([
      'Key: 8A',
      'Key: 9A',
      'BPM: 120 – 128',
      'Year: from 1992',
      'With audio',
      'Not on my records',
      'Without BPM',
      'Added from 2024-03-01 to 2024-03-31',
    ]);
  });

  it('each know the view without them', () => {
    const without = filterChips(view).map((chip) => ({ ...view, ...chip.without }));
    expect(without[0]?.key).toEqual(['9A']);
    expect([without[2]?.bpmMin, without[2]?.bpmMax]).toEqual([undefined, undefined]);
    expect(without.every((other) => filterChips(other).length === filterChips(view).length - 1)).toBe(true);
  });
});
