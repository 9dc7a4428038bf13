'use client';
import { Button, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { useSession } from '../../../entities/session';
import { countOf, formatDate } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { Page, Section } from '../../../ui/page';
import { PageNumbers } from '../../../ui/page-numbers';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { batchQuery, FILES_A_PAGE, useBatchStep, type Batch } from '../api/tags-queries';
import { batchTitle, countWords } from './batch-words';
import { FileTable } from './file-table';
import classes from './tags.module.css';

/** One batch of tags: what would change, then what was written, and the way back. */
export function BatchPage({ id }: { readonly id: string }) {
  const [page, setPage] = useState(1);
  const query = useQuery(batchQuery(id, page));
  const { mayChange } = useSession();
  return (
    <QueryState
      query={query}
      loading={
        <Page title="Tags">
          <SkeletonRows rows={6} height={72} />
        </Page>
      }
    >
      {({ batch, files }) => (
        <Page
          title={batchTitle(batch)}
          about={`Tags of ${countOf(batch.files, 'file')}, looked at on ${formatDate(batch.createdAt)}`}
          actions={
            <>
              <Button component={Link} href="/tags" variant="subtle">
                All batches
              </Button>
              {mayChange && <BatchActions batch={batch} />}
            </>
          }
        >
          <Summary batch={batch} />
          <Section
            title="Files"
            about="The audio itself is never changed: each copy is checked to be bit-identical."
          >
            <FileTable files={files} />
            <PageNumbers
              page={page}
              total={batch.files}
              size={FILES_A_PAGE}
              onChange={(next) => setPage(next ?? 1)}
            />
          </Section>
        </Page>
      )}
    </QueryState>
  );
}

function Summary({ batch }: { readonly batch: Batch }) {
  const waiting = batch.counts['waiting'] ?? 0;
  return (
    <div className={classes.summary}>
      {batch.working && (
        <Progress
          size={6}
          value={batch.files === 0 ? 0 : ((batch.files - waiting) / batch.files) * 100}
          aria-label="Files done"
        />
      )}
      <p className={classes.counts} role="status">
        {countWords(batch)}
      </p>
    </div>
  );
}

function BatchActions({ batch }: { readonly batch: Batch }) {
  const confirm = useConfirm();
  const write = useBatchStep(batch.id, 'write');
  const undo = useBatchStep(batch.id, 'undo');
  const stop = useBatchStep(batch.id, 'stop');
  const ready = batch.counts['ready'] ?? 0;
  const written = batch.counts['written'] ?? 0;
  if (batch.working)
    return (
      <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
        Stop
      </Button>
    );
  const onWrite = async () => {
    const yes = await confirm({
      title: `Write tags into ${countOf(ready, 'file')}?`,
      text: 'The stored files get the new values shown here. The audio stays bit-identical, and you can take it all back.',
      action: 'Write them',
      cancel: 'Not yet',
      harms: false,
    });
    if (yes) write.mutate();
  };
  const onUndo = async () => {
    const yes = await confirm({
      title: `Take the tags of ${countOf(written, 'file')} back?`,
      text: 'Each file becomes what it was before this batch, byte for byte.',
      action: 'Take them back',
      cancel: 'Keep them',
    });
    if (yes) undo.mutate();
  };
  return (
    <>
      {written > 0 && (
        <Button variant="default" loading={undo.isPending} onClick={() => void onUndo()}>
          Take back
        </Button>
      )}
      {ready > 0 && (
        <Button loading={write.isPending} onClick={() => void onWrite()}>
          Write {countOf(ready, 'file')}
        </Button>
      )}
    </>
  );
}
