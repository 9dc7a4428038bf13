import { describe, expect, it } from 'vitest';
import {
  NOTHING_SELECTED,
  rangeTo,
  releasesOf,
  toggled,
  toggledAll,
  tracksOf,
  withRange,
  type SelectedRow,
} from './selection';

const track = (id: string, releaseId: string | null = null): SelectedRow => ({
  id,
  kind: 'track',
  releaseId,
});

describe('selecting rows', () => {
  it('takes a row in and out', () => {
    const one = toggled(NOTHING_SELECTED, track('a'), 3);
    expect([...one.rows.keys()]).toEqual(['a']);
    expect(toggled(one, track('a'), 3).rows.size).toBe(0);
  });

  it('takes the rows of a record in, and out when all of them are in', () => {
    const record = [track('a'), track('b')];
    const one = toggled(NOTHING_SELECTED, track('a'), 0);
    const all = toggledAll(one, record);
    expect([...all.rows.keys()].sort()).toEqual(['a', 'b']);
    expect(toggledAll(all, record).rows.size).toBe(0);
  });

  it('spans a range from the row touched last, in either direction', () => {
    const from = toggled(NOTHING_SELECTED, track('a'), 5);
    expect(rangeTo(from, 9)).toEqual([5, 9]);
    expect(rangeTo(from, 2)).toEqual([2, 5]);
  });

  it('spans only the row itself when none was touched before', () => {
    expect(rangeTo(NOTHING_SELECTED, 4)).toEqual([4, 4]);
  });

  it('adds a range to what is selected and keeps growing from the same row', () => {
    const from = toggled(NOTHING_SELECTED, track('a'), 5);
    const more = withRange(
      from,
      ['a', 'b', 'c'].map((id) => track(id)),
    );
    expect([...more.rows.keys()]).toEqual(['a', 'b', 'c']);
    expect(more.anchor).toBe(5);
  });

  it('knows its tracks, and the records that they are on', () => {
    const record: SelectedRow = { id: 'r2', kind: 'release', releaseId: 'r2' };
    const { rows } = withRange(NOTHING_SELECTED, [track('a', 'r1'), track('b', 'r1'), track('c'), record]);
    expect(tracksOf(rows)).toEqual(['a', 'b', 'c']);
    expect(releasesOf(rows)).toEqual(['r1', 'r2']);
  });
});
