'use client';
import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef } from 'react';
import UPlot, { type AlignedData, type Options } from 'uplot';
import classes from './line-chart.module.css';

interface LineChartProps {
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** x first, then one array a line. */
  readonly data: AlignedData;
  readonly lines: readonly { readonly label: string; readonly colour: string; readonly dash?: boolean }[];
  readonly height: number;
  /** Lowest and highest y; fits the data when left out. */
  readonly range?: readonly [number, number];
}

/** Lines that may grow many times a second: uPlot paints 100,000 points in milliseconds. */
export function LineChart({ label, data, lines, height, range }: LineChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<UPlot | null>(null);
  const latest = useRef(data);
  useEffect(() => {
    latest.current = data;
    chart.current?.setData(data);
  }, [data]);

  const shape = JSON.stringify({ lines, range, height });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const plot = new UPlot(optionsOf(element, JSON.parse(shape) as Shape), latest.current, element);
    chart.current = plot;
    const observer = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      plot.destroy();
      chart.current = null;
    };
  }, [shape, height]);
  return (
    <div ref={frame} role="img" aria-label={label} className={classes.chart} style={{ minHeight: height }} />
  );
}

/** x counts things: there is no generation 2.5. */
const WHOLE_STEPS = [1, 2, 5]
  .flatMap((step) => [step, step * 10, step * 100, step * 1000])
  .sort((a, b) => a - b);

type Shape = Pick<LineChartProps, 'lines' | 'range' | 'height'>;

function optionsOf(element: HTMLElement, { lines, range, height }: Shape): Options {
  const colour = (name: string) => getComputedStyle(element).getPropertyValue(name).trim();
  const axis = {
    stroke: colour('--quiet'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { show: false },
    font: '11px Inter Variable',
  };
  return {
    width: element.clientWidth,
    height,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false }, ...(range && { y: { range: [range[0], range[1]] } }) },
    axes: [
      { ...axis, size: 28, incrs: WHOLE_STEPS },
      { ...axis, size: 44 },
    ],
    series: [
      {},
      ...lines.map((line) => ({
        label: line.label,
        stroke: line.colour.startsWith('--') ? colour(line.colour) : line.colour,
        width: 2,
        points: { show: false },
        ...(line.dash === true && { dash: [5, 5] }),
      })),
    ],
  };
}
