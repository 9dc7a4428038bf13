'use client';
import { Rating } from '../../../entities/track';
import { CopyField, type CopyPart } from './copy-field';
import classes from './copies.module.css';

/** How you like it: the stars of the copy, as Discogs has them. */
export function CopyRating({ item, onChange, mayChange }: CopyPart & { readonly mayChange: boolean }) {
  return (
    <CopyField item={item} onChange={onChange} field="rating" label="Rating" width="half">
      <span className={classes.label}>Your rating</span>
      <Rating value={item.rating} disabled={!mayChange} onChange={(rating) => onChange({ rating })} />
    </CopyField>
  );
}
