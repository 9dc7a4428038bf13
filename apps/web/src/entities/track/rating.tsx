'use client';
import classes from './rating.module.css';

interface RatingProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly disabled?: boolean;
  /** -1 inside a grid whose keys do the same. */
  readonly tabIndex?: number;
}

const STARS = [1, 2, 3, 4, 5];

/** Five stars; pressing the same star again takes the rating back. */
export function Rating({ value, onChange, disabled = false, tabIndex = 0 }: RatingProps) {
  return (
    <span className={classes.stars} role="group" aria-label={value ? `Rated ${value} of 5` : 'Not rated'}>
      {STARS.map((star) => {
        return (
          <button
            key={star}
            type="button"
            className={classes.star}
            data-on={value !== null && star <= value}
            disabled={disabled}
            tabIndex={tabIndex}
            aria-label={value === star ? 'Take the rating back' : `Rate ${star} of 5`}
            onClick={(event) => {
              event.stopPropagation();
              onChange(value === star ? null : star);
            }}
          />
        );
      })}
    </span>
  );
}
