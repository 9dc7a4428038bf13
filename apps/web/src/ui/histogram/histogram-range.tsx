'use client';
import { RangeSlider } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './histogram-range.module.css';

interface HistogramRangeProps {
  readonly label: string;
  /** Equal bins from `min` to `max`. */
  readonly histogram: { readonly min: number; readonly max: number; readonly bins: readonly number[] };
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Told when the handle is let go; undefined at an end means no limit there. */
  readonly onChange: (from: number | undefined, to: number | undefined) => void;
}

/** How values spread, with two handles that cut out a part. */
export function HistogramRange({ label, histogram, from, to, onChange }: HistogramRangeProps) {
  const min = Math.floor(Math.min(histogram.min, from ?? Infinity));
  const max = Math.ceil(Math.max(histogram.max, to ?? -Infinity, min + 1));
  const [range, setRange] = useState<[number, number]>([from ?? min, to ?? max]);
  useEffect(() => setRange([from ?? min, to ?? max]), [from, to, min, max]);
  const tallest = Math.max(1, ...histogram.bins);
  const step = (histogram.max - histogram.min) / Math.max(1, histogram.bins.length);
  const isIn = (bin: number) => {
    const start = histogram.min + bin * step;
    return start + step > range[0] && start <= range[1];
  };
  return (
    <div className={classes.histogram}>
      <div className={classes.label}>
        <span>{label}</span>
        <span className="numbers">
          {range[0]} – {range[1]}
        </span>
      </div>
      <div className={classes.bars} aria-hidden>
        {histogram.bins.map((count, bin) => (
          <span
            key={bin}
            className={classes.bar}
            data-in={isIn(bin)}
            style={{ height: count === 0 ? 0 : `${Math.max(6, (count / tallest) * 100)}%` }}
          />
        ))}
      </div>
      <RangeSlider
        size={3}
        thumbSize={16}
        min={min}
        max={max}
        minRange={0}
        label={null}
        value={range}
        onChange={setRange}
        onChangeEnd={([low, high]) => onChange(low <= min ? undefined : low, high >= max ? undefined : high)}
        thumbFromLabel={`${label} from`}
        thumbToLabel={`${label} to`}
      />
    </div>
  );
}
