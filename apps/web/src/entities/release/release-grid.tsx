'use client';
import type { ReleaseCard as Card } from '@segue/shared/contracts/http';
import { ReleaseCard } from './release-card';
import classes from './release-card.module.css';

/** Records side by side, as in a crate. */
export function ReleaseGrid({ releases }: { readonly releases: readonly Card[] }) {
  return (
    <ul className={classes.grid}>
      {releases.map((release) => (
        <li key={release.id}>
          <ReleaseCard release={release} />
        </li>
      ))}
    </ul>
  );
}
