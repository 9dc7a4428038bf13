'use client';
import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconUpload } from '@tabler/icons-react';
import { countOf } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { PUSH_BATCH, pushQuery, usePush } from '../api/push';
import { pushRecords, type PushRecord } from '../hooks/push-records';
import { useMarked } from '../hooks/use-marked';
import { PushRow } from './push-row';
import { PushRun } from './push-run';
import classes from './discogs.module.css';

interface PushListProps {
  readonly username: string;
  readonly mayChange: boolean;
}

/** Edits that Discogs does not have yet, by record. */
export function PushList({ username, mayChange }: PushListProps) {
  const differences = useQuery(pushQuery());
  const push = usePush();
  return (
    <>
      {push.data && <PushRun runId={push.data.run.id} mayChange={mayChange} />}
      <QueryState query={differences} loading={<SkeletonRows rows={3} height={56} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.quiet}>Discogs has all of your edits.</p>
          ) : (
            <PushChoice
              records={pushRecords(items)}
              username={username}
              mayChange={mayChange}
              busy={push.isPending}
              onPush={push.mutate}
            />
          )
        }
      </QueryState>
    </>
  );
}

interface PushChoiceProps extends PushListProps {
  readonly records: readonly PushRecord[];
  readonly busy: boolean;
  readonly onPush: (itemIds: string[]) => void;
}

function PushChoice({ records, username, mayChange, busy, onPush }: PushChoiceProps) {
  const confirm = useConfirm();
  const marked = useMarked(records.filter(({ writable }) => writable).map(({ itemId }) => itemId));
  const batch = marked.ids.slice(0, PUSH_BATCH);
  const onClick = async () => {
    const yes = await confirm({
      title: `Write to ${countOf(batch.length, 'record')} at Discogs?`,
      text: `What stands there for ${username} is replaced by what is shown here. Segue cannot take it back.`,
      action: 'Write',
      cancel: 'Not now',
    });
    if (yes) onPush(batch);
  };
  return (
    <>
      {mayChange && (
        <div className={classes.pushBar}>
          <Checkbox
            size="sm"
            label={marked.ids.length > 0 ? `${marked.ids.length} selected` : 'Select all'}
            checked={marked.ids.length > 0}
            indeterminate={marked.ids.length > 0 && records.length > marked.ids.length}
            onChange={marked.toggleAll}
          />
          <Button
            leftSection={<IconUpload size={16} />}
            disabled={batch.length === 0}
            loading={busy}
            onClick={() => void onClick()}
          >
            {batch.length === 0 ? 'Write to Discogs' : `Write ${countOf(batch.length, 'record')} to Discogs`}
          </Button>
          {marked.ids.length > PUSH_BATCH && (
            <span className={classes.quiet}>At most {PUSH_BATCH} records go in one batch.</span>
          )}
        </div>
      )}
      <ul className={classes.rows}>
        {records.map((record) => (
          <PushRow
            key={record.itemId}
            record={record}
            marked={marked.has(record.itemId)}
            mayChange={mayChange}
            onToggle={marked.toggle}
          />
        ))}
      </ul>
    </>
  );
}
