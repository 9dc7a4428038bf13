'use client';
import { Button } from '@mantine/core';
import Link from 'next/link';
import type { CollectionStatistics } from '../api/statistics-query';
import figure from './figure.module.css';
import classes from './value.module.css';

/** What the collection would fetch, as Discogs reckons it. */
export function Value({ value }: { readonly value: CollectionStatistics['value'] }) {
  return (
    <section className={figure.figure} aria-labelledby="value">
      <div className={figure.head}>
        <h2 id="value" className={figure.title}>
          Value <span>By Discogs</span>
        </h2>
      </div>
      {value ? (
        <dl className={classes.value}>
          <div className={classes.median}>
            <dt>Median</dt>
            <dd>{value.median}</dd>
          </div>
          <div>
            <dt>Lowest</dt>
            <dd>{value.minimum}</dd>
          </div>
          <div>
            <dt>Highest</dt>
            <dd>{value.maximum}</dd>
          </div>
        </dl>
      ) : (
        <div className={figure.nothing}>
          <p>Known once a Discogs account is connected and synced.</p>
          <Button component={Link} href="/settings/discogs" variant="default" size="xs">
            Open Discogs settings
          </Button>
        </div>
      )}
    </section>
  );
}
