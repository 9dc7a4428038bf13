'use client';
import classes from './energy.module.css';

/** Energy 1 (calm) to 10 (peak) as a small meter with its number. */
export function Energy({ value }: { readonly value: number | null }) {
  if (value === null) return <span className={classes.unknown}>–</span>;
  return (
    <span className={classes.energy} title={`Energy ${value} of 10`}>
      <span className={classes.meter} aria-hidden>
        <span className={classes.fill} style={{ width: `${value * 10}%` }} />
      </span>
      <span className="numbers">{Math.round(value)}</span>
    </span>
  );
}
