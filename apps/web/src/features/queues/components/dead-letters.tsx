'use client';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../../entities/session';
import { countOf } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { Section } from '../../../ui/page';
import { PageNumbers } from '../../../ui/page-numbers';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { deadLettersQuery, PAGE_SIZE, useDiscardLetters, useRetryLetters } from '../api/dead-letters';
import { DeadLetterLine } from './dead-letter-line';
import classes from './queues.module.css';

/** Jobs that all attempts failed at, to be tried again or let go. */
export function DeadLetters() {
  const { isOwner } = useSession();
  const [page, setPage] = useState(1);
  const letters = useQuery({ ...deadLettersQuery(page), enabled: isOwner });
  const total = letters.data?.total ?? 0;
  return (
    <Section
      title="Dead letters"
      about="Jobs that failed at every attempt, for no reason that they know of. What an answer is, such as a file that is gone, is not here."
      actions={total > 0 && <ForAll total={total} />}
    >
      <QueryState query={letters} loading={<SkeletonRows rows={2} height={56} />}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className={classes.about}>There are none.</p>}
            {items.length > 0 && (
              <ul className={classes.list}>
                {items.map((letter) => (
                  <DeadLetterLine key={letter.id} letter={letter} />
                ))}
              </ul>
            )}
            <PageNumbers
              page={page}
              // When the last page has been emptied, its number is still there to go back from.
              total={Math.max(total, (page - 1) * PAGE_SIZE + 1)}
              size={PAGE_SIZE}
              onChange={(next) => setPage(next ?? 1)}
            />
          </>
        )}
      </QueryState>
    </Section>
  );
}

function ForAll({ total }: { readonly total: number }) {
  const confirm = useConfirm();
  const retry = useRetryLetters();
  const discard = useDiscardLetters();
  const onDiscard = async () => {
    const yes = await confirm({
      title: `Discard ${countOf(total, 'dead letter')}?`,
      text: 'They leave this list. Whoever asked for them still sees that they failed, and can try them again.',
      action: 'Discard all',
    });
    if (yes) discard.mutate({});
  };
  return (
    <>
      <Button size="xs" variant="default" loading={retry.isPending} onClick={() => retry.mutate({})}>
        Try all again
      </Button>
      <Button size="xs" variant="default" loading={discard.isPending} onClick={() => void onDiscard()}>
        Discard all
      </Button>
    </>
  );
}
