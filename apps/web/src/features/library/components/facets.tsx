'use client';
import { SegmentedControl } from '@mantine/core';
import { CamelotWheel } from '../../../entities/key';
import type { SearchResult } from '../../../entities/track';
import { HistogramRange } from '../../../ui/histogram/histogram-range';
import { filterChips } from '../hooks/filter-chips';
import {
  FLAG_FILTERS,
  LIST_FILTERS,
  OFFERED_FLAGS,
  RANGE_FILTERS,
  type LibraryView,
  type ListFilter,
  type RangeFilter,
} from '../hooks/library-view';

import { CrateShelf } from './crate-shelf';
import { FacetList } from './facet-list';
import classes from './facets.module.css';

interface FacetsProps {
  readonly view: LibraryView;
  readonly result: SearchResult;
  readonly onChange: (patch: Partial<LibraryView>) => void;
}

const LISTS = Object.entries(LIST_FILTERS).filter(([name]) => name !== 'key' && name !== 'crate') as [
  ListFilter,
  string,
][];
const RANGES = Object.entries(RANGE_FILTERS) as [RangeFilter, (typeof RANGE_FILTERS)[RangeFilter]][];
const OPEN_AT_FIRST = new Set<ListFilter>(['genre', 'style']);

/** Everything that narrows the library, each with what it would leave. */
export function Facets({ view, result, onChange }: FacetsProps) {
  if (result.total === 0 && filterChips(view).length === 0) {
    return <p className={classes.nothing}>There is nothing to narrow here.</p>;
  }
  const keys = new Map(result.facets['key']?.map(({ value, count }) => [value, count]));
  return (
    <div className={classes.facets}>
      <CrateShelf chosen={view.crate} onChange={(crate) => onChange({ crate })} />
      {RANGES.map(([name, { label, min, max }]) => {
        const histogram = result.histograms[name];
        if (!histogram || histogram.bins.length === 0) return null;
        return (
          <HistogramRange
            key={name}
            label={label}
            histogram={histogram}
            from={view[min]}
            to={view[max]}
            onChange={(from, to) => onChange({ [min]: from, [max]: to })}
          />
        );
      })}
      <section>
        <h2 className={classes.title}>Key</h2>
        <CamelotWheel counts={keys} chosen={view.key} onChange={(key) => onChange({ key })} />
      </section>
      {LISTS.map(([name, label]) => (
        <FacetList
          key={name}
          label={label}
          values={result.facets[name] ?? []}
          chosen={view[name]}
          onChange={(chosen) => onChange({ [name]: chosen })}
          startsOpen={OPEN_AT_FIRST.has(name)}
        />
      ))}
      {OFFERED_FLAGS.map((name) => (
        <FlagSwitch
          key={name}
          words={FLAG_FILTERS[name]}
          value={view[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
    </div>
  );
}

interface FlagSwitchProps {
  readonly words: { readonly yes: string; readonly no: string };
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean | undefined) => void;
}

function FlagSwitch({ words, value, onChange }: FlagSwitchProps) {
  return (
    <div>
      <h2 className={classes.title}>{words.yes}</h2>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={words.yes}
        value={value === undefined ? 'all' : value ? 'yes' : 'no'}
        onChange={(text) => onChange(text === 'all' ? undefined : text === 'yes')}
        data={[
          { value: 'all', label: 'All' },
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
    </div>
  );
}
