'use client';
import Link from 'next/link';
import { countOf, formatCount, formatPercent } from '../../../lib/format';
import type { CollectionStatistics } from '../api/statistics-query';
import { libraryHref } from '../hooks/library-href';
import classes from './coverage.module.css';
import figure from './figure.module.css';

/** How much is known of the collection; each line leads to what lacks it. */
export function Coverage({ coverage }: { readonly coverage: CollectionStatistics['coverage'] }) {
  return (
    <section className={figure.figure} aria-labelledby="coverage">
      <div className={figure.head}>
        <h2 id="coverage" className={figure.title}>
          Coverage <span>What is known</span>
        </h2>
      </div>
      <ul className={classes.list}>
        {coverage.map(({ name, known, total, filter }) => {
          const share = total === 0 ? 0 : known / total;
          const lacking = total - known;
          return (
            <li key={name} className={classes.line}>
              <div className={classes.words}>
                <span>{name}</span>
                <b>{total === 0 ? '–' : formatPercent(share)}</b>
              </div>
              <div className={classes.track} aria-hidden>
                <span className={classes.bar} style={{ width: `${share * 100}%` }} />
              </div>
              <div className={classes.facts}>
                <span>
                  {formatCount(known)} of {formatCount(total)}
                </span>
                {lacking > 0 && (
                  <Link href={libraryHref(filter)} prefetch={false}>
                    {countOf(lacking, 'lacks it', 'lack it')}
                  </Link>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
