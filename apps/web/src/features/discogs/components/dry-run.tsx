'use client';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { countOf } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { dryRunQuery, useDiscardDryRun } from '../api/sync';
import { ChangeList } from '../../../entities/change';
import classes from './discogs.module.css';

interface DryRunProps {
  readonly importId: string;
  readonly mayBegin: boolean;
  readonly onSync: () => void;
  readonly onClose: () => void;
}

/** What a sync would change, before it changes anything. */
export function DryRun({ importId, mayBegin, onSync, onClose }: DryRunProps) {
  const batch = useQuery(dryRunQuery(importId));
  const discard = useDiscardDryRun();
  const drop = () => discard.mutate(importId, { onSuccess: onClose });
  const status = batch.data?.status;
  const counts = batch.data?.counts;
  const nothing = counts !== undefined && counts.created + counts.changed + counts.gone === 0;
  return (
    <Section
      title="What a sync would change"
      about="Nothing has been written."
      actions={
        status === 'succeeded' && (
          <>
            <Button variant="default" loading={discard.isPending} onClick={drop}>
              Close
            </Button>
            {!nothing && (
              <Button disabled={!mayBegin} onClick={onSync}>
                Do it
              </Button>
            )}
          </>
        )
      }
    >
      <QueryState query={batch} loading={<SkeletonRows rows={3} height={44} />}>
        {({ changes }) => (
          <div role="status" className={classes.dryRun}>
            {(status === 'queued' || status === 'running') && 'Discogs is being asked…'}
            {(status === 'failed' || status === 'cancelled') && 'It did not come to an end. Try it again.'}
            {status === 'succeeded' && nothing && 'Nothing: both are in step.'}
            {status === 'succeeded' && counts && !nothing && (
              <>
                <p className={classes.stageText}>
                  {countOf(counts.created, 'record')} would come in, {counts.changed} would change,{' '}
                  {counts.gone} would be marked as gone and kept.
                </p>
                <ChangeList changes={changes} />
              </>
            )}
          </div>
        )}
      </QueryState>
    </Section>
  );
}
