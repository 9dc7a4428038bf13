'use client';
import type { CollectionStatistics } from '../api/statistics-query';
import { gapless } from '../hooks/gapless';
import { BarList } from './bar-list';
import { ColumnChart } from './column-chart';
import { Coverage } from './coverage';
import { Figure } from './figure';
import { KeyWheel } from './key-wheel';
import { Value } from './value';
import classes from './statistics.module.css';

/** All pictures, the wide ones beside a narrow one. */
export function Pictures({ data }: { readonly data: CollectionStatistics }) {
  const months = gapless(data.added, 'month');
  return (
    <div className={classes.pictures}>
      <Figure title="By year" about="Records" marks={data.years} wide>
        <ColumnChart label="Records by year" one="record" marks={gapless(data.years, 'year')} />
      </Figure>
      <Figure title="By decade" about="Records" marks={data.decades}>
        <BarList label="Records by decade" one="record" marks={data.decades} />
      </Figure>
      <Figure title="Keys" about="Tracks on the Camelot wheel" marks={data.keys}>
        <KeyWheel marks={data.keys} />
      </Figure>
      <Figure title="Tempo" about="Tracks by BPM" marks={data.bpm} wide>
        <ColumnChart label="Tracks by BPM" one="track" unit=" BPM" marks={gapless(data.bpm, 'bpm')} />
      </Figure>
      <Figure title="Styles" about="Records" marks={data.styles} all="/styles">
        <BarList label="Records by style" one="record" marks={data.styles} />
      </Figure>
      <Figure title="Labels" about="Records" marks={data.labels} all="/labels">
        <BarList label="Records by label" one="record" marks={data.labels} />
      </Figure>
      <Figure title="Countries" about="Records" marks={data.countries}>
        <BarList label="Records by country" one="record" marks={data.countries} />
      </Figure>
      <Figure title="Added over time" about="Copies by month" marks={data.added} wide>
        <ColumnChart label="Copies added by month" one="copy" many="copies" marks={months} />
      </Figure>
      <Figure title="Genres" about="Records" marks={data.genres}>
        <BarList label="Records by genre" one="record" marks={data.genres} />
      </Figure>
      <Figure title="Formats" about="Records" marks={data.formats}>
        <BarList label="Records by format" one="record" marks={data.formats} />
      </Figure>
      <Coverage coverage={data.coverage} />
      <Value value={data.value} />
    </div>
  );
}
