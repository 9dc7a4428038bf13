'use client';
import { Button } from '@mantine/core';
import type { DeadLetter } from '@segue/shared/contracts/http';
import { useNow } from '../../../entities/run';
import { countOf, formatAgo } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { useDiscardLetters, useRetryLetters } from '../api/dead-letters';
import classes from './queues.module.css';

/** One job that all attempts failed at. */
export function DeadLetterLine({ letter }: { readonly letter: DeadLetter }) {
  const now = useNow(10_000);
  const confirm = useConfirm();
  const retry = useRetryLetters();
  const discard = useDiscardLetters();
  const which = { ids: [letter.id] };
  const what = letter.title ?? 'a job of theirs';
  const onDiscard = async () => {
    const yes = await confirm({
      title: `Discard ${letter.kindTitle}: ${what}?`,
      text: 'It leaves this list. Whoever asked for it still sees that it failed, and can try it again.',
      action: 'Discard',
    });
    if (yes) discard.mutate(which);
  };
  return (
    <li className={classes.letter}>
      <span className={classes.words}>
        <span className={classes.name}>
          {letter.kindTitle} <span className={classes.quiet}>{letter.title}</span>
        </span>
        <span className={classes.message}>{letter.message}</span>
        <span className={classes.about}>
          {letter.person ?? 'The system'} · {countOf(letter.attempts, 'attempt')} ·{' '}
          {formatAgo(letter.failedAt, now)}
        </span>
      </span>
      <span className={classes.buttons}>
        <Button
          size="xs"
          variant="default"
          aria-label={`Try again: ${letter.kindTitle}, ${what}`}
          loading={retry.isPending}
          onClick={() => retry.mutate(which)}
        >
          Try again
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={`Discard: ${letter.kindTitle}, ${what}`}
          loading={discard.isPending}
          onClick={() => void onDiscard()}
        >
          Discard
        </Button>
      </span>
    </li>
  );
}
