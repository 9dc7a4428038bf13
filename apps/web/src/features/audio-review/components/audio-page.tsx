'use client';
import { useQuery } from '@tanstack/react-query';
import { IconHeadphones } from '@tabler/icons-react';
import { useSession } from '../../../entities/session';
import { countOf } from '../../../lib/format';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { reviewsQuery } from '../api/audio';
import { findingsQuery } from '../api/findings';
import { Findings } from './findings';
import { ReviewCard } from './review-card';
import { ScanForm } from './scan-form';
import classes from './audio-page.module.css';

/** Finding the audio of tracks in folders, and deciding where the machine is unsure. */
export function AudioPage() {
  const { mayChange } = useSession();
  const reviews = useQuery(reviewsQuery());
  const findings = useQuery(findingsQuery());
  const found = (findings.data?.items.length ?? 0) > 0;
  return (
    <Page
      title="Audio"
      about="Scan a folder: each file goes to the track that its tags and name say. What is unsure waits here for you."
      width="text"
    >
      {mayChange && <ScanForm />}
      <Findings mayChange={mayChange} />
      <section id="review" aria-label="Unsure files" className={classes.reviews}>
        <QueryState query={reviews} loading={<SkeletonRows rows={3} height={150} />}>
          {({ items, total }) =>
            items.length === 0 ? (
              !found && (
                <Empty
                  icon={IconHeadphones}
                  title="Nothing to decide"
                  text="Files that fit more than one track, or none quite, appear here."
                />
              )
            ) : (
              <>
                <h2 className={classes.title}>{countOf(total, 'file')} to decide</h2>
                {items.map((review) => (
                  <ReviewCard key={review.id} review={review} mayChange={mayChange} />
                ))}
              </>
            )
          }
        </QueryState>
      </section>
    </Page>
  );
}
