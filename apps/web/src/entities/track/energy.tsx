'use client';
import { VisuallyHidden } from '@mantine/core';
import classes from './energy.module.css';

interface EnergyProps {
  readonly value: number | null;
  /** By the formula: a guess that says so. */
  readonly estimated: boolean;
}

/** Energy 1 (calm) to 10 (peak) as a small meter with its number. */
export function Energy({ value, estimated }: EnergyProps) {
  if (value === null) return <span className={classes.unknown}>–</span>;
  return (
    <span className={classes.energy} title={`Energy ${value} of 10${estimated ? ', estimated' : ''}`}>
      <span className={classes.meter} aria-hidden>
        <span className={classes.fill} style={{ width: `${value * 10}%` }} />
      </span>
      <span className="numbers">
        {estimated && <span aria-hidden>≈</span>}
        {Math.round(value)}
        {estimated && <VisuallyHidden>, estimated</VisuallyHidden>}
      </span>
    </span>
  );
}
