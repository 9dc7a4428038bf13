'use client';
import type { SearchHit } from '../../../entities/track';
import { MarkedText } from './marked-text';
import { OwnerMark } from './owner-mark';
import classes from './release-cell.module.css';

/** The record a track is on, with what the sleeve's spine says under it. */
export function ReleaseCell({ hit }: { readonly hit: SearchHit }) {
  return (
    <span className={classes.release}>
      <span className={classes.line}>
        <MarkedText text={hit.releaseTitle} marks={hit.highlights['releaseTitle']} />
      </span>
      <span className={classes.spine}>
        <OwnerMark ownerId={hit.ownerId} />
        <MarkedText text={hit.label} marks={hit.highlights['label']} />
        {hit.catalogNumber && ' · '}
        <MarkedText text={hit.catalogNumber} marks={hit.highlights['catalogNumber']} />
      </span>
    </span>
  );
}
