import type { TrackRow } from '@segue/shared/contracts/http';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { shownAfter } from './edit-tracks';
import { searchTracksQuery, type SearchResult } from './search-tracks';
import { restoreLists, showInLists } from './shown-lists';

const row = (id: string, bpm: number | null = 70) => ({ id, bpm, tags: ['Dub'], rating: null }) as TrackRow;

describe('what a row shows before the server has answered', () => {
  it('is the change, with tags told apart but for their case', () => {
    const change = { addTags: ['dub', 'peak'], bpm: { times: 2 as const }, rating: 4 };
    expect(shownAfter(row('a'), change)).toEqual({ tags: ['Dub', 'peak'], bpm: 140, rating: 4 });
    expect(shownAfter(row('a'), { removeTags: ['DUB'] })).toEqual({ tags: [] });
  });

  it('leaves what is taken back, and a tempo that is not known', () => {
    expect(shownAfter(row('a'), { bpm: { set: null }, key: null, rating: null })).toEqual({ tags: ['Dub'] });
    expect(shownAfter(row('a', null), { bpm: { times: 2 } })).toEqual({ tags: ['Dub'] });
  });

  it('stands in every list that holds the row, and goes back in all of them', () => {
    const queryClient = new QueryClient();
    const keys = ['one', 'two'].map((q) => searchTracksQuery({ q }).queryKey);
    const lists = [[row('a'), row('b')], [row('b')]];
    keys.forEach((key, place) => queryClient.setQueryData(key, { hits: lists[place] } as SearchResult));
    const bpms = () => keys.map((key) => queryClient.getQueryData(key)?.hits.map(({ bpm }) => bpm));
    const before = showInLists(queryClient, new Set(['b']), () => ({ bpm: 99 }));
    expect(bpms()).toEqual([[70, 99], [99]]);
    restoreLists(queryClient, before);
    expect(bpms()).toEqual([[70, 70], [70]]);
  });
});
