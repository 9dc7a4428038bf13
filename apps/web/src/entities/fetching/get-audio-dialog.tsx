'use client';
import { Anchor, Button, Group, Modal } from '@mantine/core';
import type { FetchingPlan } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { countOf } from '../../lib/format';
import { QueryState } from '../../ui/query-state';
import { SkeletonRows } from '../../ui/states';
import { fetchingPlanQuery, useStartFetching, type AudioWish } from './api/fetching-queries';
import { planSentences } from './plan-sentences';
import { PolicyLine } from './policy-line';
import { SOURCE_NAMES } from './source-names';
import classes from './get-audio.module.css';

interface GetAudioDialogProps {
  readonly wish: AudioWish;
  readonly onClose: () => void;
}

/** What will be looked for, where, and what that costs. */
export function GetAudioDialog({ wish, onClose }: GetAudioDialogProps) {
  const plan = useQuery(fetchingPlanQuery(wish));
  const start = useStartFetching(onClose);
  const wanted = plan.data?.wanted ?? 0;
  const able = plan.data?.sources.some(({ ready }) => ready) === true;
  return (
    <Modal opened onClose={onClose} title="Get audio" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <QueryState query={plan} loading={<SkeletonRows rows={3} height={28} />}>
        {(data) => <Plan plan={data} />}
      </QueryState>
      <PolicyLine />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
        <Button
          disabled={wanted === 0 || !able}
          loading={start.isPending}
          onClick={() => start.mutate(wish)}
          data-autofocus
        >
          Look for {countOf(wanted, 'track')}
        </Button>
      </Group>
    </Modal>
  );
}

function Plan({ plan }: { readonly plan: FetchingPlan }) {
  return (
    <>
      <ul className={classes.sentences}>
        {planSentences(plan).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3 className={classes.heading}>Asked in this order</h3>
      <ol className={classes.sources}>
        {plan.sources.map(({ source, ready, message }) => (
          <li key={source} data-ready={ready}>
            <span className={classes.source}>{SOURCE_NAMES[source]}</span>
            <span className={classes.message}>{message}</span>
          </li>
        ))}
      </ol>
      <p className={classes.message}>
        What is surely the track is fetched; what is not waits on the{' '}
        <Anchor component={Link} href="/audio" underline="always" inherit>
          audio page
        </Anchor>{' '}
        for your word. Order, programs and cookies are in the{' '}
        <Anchor component={Link} href="/settings#getting-audio" underline="always" inherit>
          settings
        </Anchor>
        .
      </p>
    </>
  );
}
