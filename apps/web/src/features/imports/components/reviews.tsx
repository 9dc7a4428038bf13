'use client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../../entities/session';
import { countOf } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { importReviewsQuery, useDecideReview } from '../api/reviews';
import { useReviewKeys } from '../hooks/use-review-keys';
import { EntryCard } from './entry-card';
import classes from './reviews.module.css';

/** Entries whose track is unsure, one after another; nothing to see when all is decided. */
export function Reviews({ importId }: { readonly importId?: string }) {
  const { mayChange } = useSession();
  const reviews = useQuery(importReviewsQuery(importId));
  const { mutate: decide } = useDecideReview(importId);
  const [place, setPlace] = useState(0);
  const items = reviews.data?.items ?? [];
  const current = Math.min(place, items.length - 1);
  useReviewKeys({
    review: items[current],
    enabled: mayChange,
    decide,
    move: (step) => setPlace(Math.max(0, Math.min(items.length - 1, current + step))),
  });
  const total = reviews.data?.total ?? 0;
  if (total === 0) return null;
  return (
    <Section
      title={`${countOf(total, 'entry', 'entries')} to decide`}
      about="These may be tracks that you have, or new ones. Until you say, nothing is joined."
    >
      {mayChange && (
        <p className={classes.keys} aria-hidden>
          <kbd>1</kbd>–<kbd>9</kbd> this track <kbd>N</kbd> new <kbd>X</kbd> leave out <kbd>J</kbd>{' '}
          <kbd>K</kbd> next, before
        </p>
      )}
      <div className={classes.entries}>
        {items.map((review, index) => (
          <EntryCard
            key={review.id}
            review={review}
            current={index === current}
            mayChange={mayChange}
            onDecide={decide}
            onCurrent={() => setPlace(index)}
          />
        ))}
      </div>
    </Section>
  );
}
