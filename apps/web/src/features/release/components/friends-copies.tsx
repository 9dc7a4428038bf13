'use client';
import type { CollectionItem } from '@segue/shared/contracts/http';
import { useVisiblePeople } from '../../../entities/person';
import { Section } from '../../../ui/page';
import classes from './copies.module.css';

/** Copies of those who show you theirs: who to ask when you need another. */
export function FriendsCopies({ items }: { readonly items: readonly CollectionItem[] }) {
  const names = new Map(useVisiblePeople().map(({ id, name }) => [id, name]));
  return (
    <Section title="Others who have it">
      <div>
        {items.map((item) => (
          <div key={item.id} className={classes.friend}>
            <strong>{names.get(item.ownerId) ?? 'A friend'}</strong>
            {[item.mediaCondition, item.rating !== null && `${item.rating} of 5 stars`]
              .filter(Boolean)
              .map((fact) => (
                <span key={String(fact)} className={classes.about}>
                  {fact}
                </span>
              ))}
          </div>
        ))}
      </div>
    </Section>
  );
}
