'use client';
import type { Release } from '@segue/shared/contracts/http';
import { countOf, formatDate } from '../../../lib/format';
import { Section } from '../../../ui/page';
import classes from './release-page.module.css';

/** What you own of it: each copy with its condition and place. */
export function Copies({ items }: { readonly items: Release['items'] }) {
  return (
    <Section title={`You own ${countOf(items.length, 'copy', 'copies')}`}>
      <div className={classes.copies}>
        {items.map((item) => {
          const facts = [
            ['Folder', item.folder],
            ['Media', item.mediaCondition],
            ['Sleeve', item.sleeveCondition],
            ['Rating', item.rating === null ? '' : `${item.rating} of 5`],
            ['Added', formatDate(item.addedAt)],
            ['Notes', item.notes],
          ] as const;
          return (
            <dl key={item.id} className={classes.copy}>
              {facts.map(([name, value]) =>
                value ? (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ) : null,
              )}
            </dl>
          );
        })}
      </div>
    </Section>
  );
}
