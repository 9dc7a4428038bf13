'use client';
import { MultiSelect, Select, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { cratesQuery } from '../../../entities/crate';
import { searchTracksQuery, type SearchResult } from '../../../entities/track';
import { formatCount } from '../../../lib/format';
import { HistogramRange } from '../../../ui/histogram/histogram-range';
import { Section } from '../../../ui/page';
import { poolOf } from '../hooks/generate-form';
import type { FormSectionProps } from './form-section';
import classes from './generate.module.css';

type Range = readonly [number, number] | null;
type Histogram = SearchResult['histograms'][string];

interface PoolSectionProps extends FormSectionProps {
  /** Id of the crate that it chooses from; '' for the whole library. */
  readonly crate: string;
  readonly onCrate: (crate: string) => void;
}

/** What it may choose from, with how many tracks that leaves. */
export function PoolSection({ form, onChange, crate, onCrate }: PoolSectionProps) {
  const crates = useQuery(cratesQuery());
  const all = useQuery(searchTracksQuery({ limit: 0 }));
  const pool = useQuery(searchTracksQuery({ ...poolOf(form, crate), limit: 0 }));
  const known = useQuery(searchTracksQuery({ ...poolOf(form, crate), analysed: 'true', limit: 0 }));
  const values = (facet: string) => all.data?.facets[facet]?.map(({ value }) => value) ?? [];
  return (
    <Section title="Pool" about="What it may choose from. Leave all open to use the whole library.">
      <div>
        <span className={classes.count}>{pool.data ? formatCount(pool.data.total) : '…'}</span> tracks to
        choose from
        {known.data && pool.data && known.data.total < pool.data.total && (
          <p className={classes.quiet}>
            {known.data.total === 0
              ? 'None of them is analysed, so only style and year can decide. Tempo and key need audio and an analysis.'
              : `${formatCount(known.data.total)} of them are analysed: only for these tempo and key count.`}
          </p>
        )}
      </div>
      <Switch
        label="Only tracks with audio"
        checked={form.withAudioOnly}
        onChange={(event) => onChange({ withAudioOnly: event.currentTarget.checked })}
      />
      <Select
        label="Crate"
        size="sm"
        searchable
        clearable
        placeholder="The whole library"
        data={crates.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        value={crate === '' ? null : crate}
        onChange={(id) => onCrate(id ?? '')}
      />
      <MultiSelect
        label="Genres"
        size="sm"
        searchable
        clearable
        data={values('genre')}
        value={[...form.genre]}
        onChange={(genre) => onChange({ genre })}
      />
      <MultiSelect
        label="Styles"
        size="sm"
        searchable
        clearable
        data={values('style')}
        value={[...form.style]}
        onChange={(style) => onChange({ style })}
      />
      <PoolRange
        label="BPM"
        histogram={all.data?.histograms['bpm']}
        value={form.bpm}
        onChange={(bpm) => onChange({ bpm })}
      />
      <PoolRange
        label="Year"
        histogram={all.data?.histograms['year']}
        value={form.year}
        onChange={(year) => onChange({ year })}
      />
    </Section>
  );
}

interface PoolRangeProps {
  readonly label: string;
  readonly histogram: Histogram | undefined;
  readonly value: Range;
  readonly onChange: (range: Range) => void;
}

function PoolRange({ label, histogram, value, onChange }: PoolRangeProps) {
  if (!histogram || histogram.bins.length === 0) return null;
  return (
    <HistogramRange
      label={label}
      histogram={histogram}
      from={value?.[0]}
      to={value?.[1]}
      onChange={(from, to) =>
        onChange(
          from === undefined && to === undefined
            ? null
            : [from ?? Math.floor(histogram.min), to ?? Math.ceil(histogram.max)],
        )
      }
    />
  );
}
