'use client';
import { Alert, Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconActivity, IconPlayerPause, IconPlayerStop } from '@tabler/icons-react';
import { RunCard, runsQuery, STATUS_WORDS, triedAgain, useNow, type RunsPage } from '../../../entities/run';
import { useSession } from '../../../entities/session';
import { countOf, formatCount } from '../../../lib/format';
import { number, oneOf, useUrlView, type Fields } from '../../../lib/url-state';
import { useConfirm } from '../../../ui/confirm';
import { Page } from '../../../ui/page';
import { PageNumbers } from '../../../ui/page-numbers';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { useCancelAll } from '../api/cancel-all';
import classes from './activity.module.css';

const STATES = ['all', 'queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
type State = (typeof STATES)[number];

interface ActivityView {
  readonly status: State;
  readonly page: number | undefined;
}

const FIELDS: Fields<ActivityView> = { status: oneOf(STATES), page: number };
const PAGE_SIZE = 50;

/** Everything that works in the background, live. */
export function Activity() {
  const { view, go } = useUrlView(FIELDS);
  const now = useNow();
  const { mayChange } = useSession();
  const page = view.page ?? 1;
  const runs = useQuery(
    runsQuery({
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
      ...(view.status !== 'all' && { status: view.status }),
    }),
  );
  return (
    <Page
      title="Activity"
      about="Imports, analyses, downloads and playlists at work. They go on when you close this page."
      actions={runs.data && mayChange && <CancelAll counts={runs.data.counts} />}
      width="text"
    >
      <StateFilter
        value={view.status}
        counts={runs.data?.counts}
        onChange={(status) => go({ status, page: undefined })}
      />
      {runs.data && runs.data.paused.length > 0 && (
        <Alert color="amber" icon={<IconPlayerPause size={18} />}>
          Paused by the owner of this Segue: {runs.data.paused.join(', ')}. Such jobs wait until they are
          resumed.
        </Alert>
      )}
      <QueryState query={runs} loading={<SkeletonRows rows={8} height={66} />}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty icon={IconActivity} title="Nothing here" text={emptyText(view.status)} />
          ) : (
            <>
              <section aria-label="Jobs" className={classes.runs}>
                {items.map((run) => (
                  <RunCard
                    key={run.id}
                    run={run}
                    now={now}
                    mayChange={mayChange}
                    triedAgain={triedAgain(items).has(run.id)}
                  />
                ))}
              </section>
              <PageNumbers
                page={page}
                total={total}
                size={PAGE_SIZE}
                onChange={(next) => go({ page: next })}
              />
            </>
          )
        }
      </QueryState>
    </Page>
  );
}

function emptyText(status: State): string {
  if (status === 'failed') return 'No job has failed.';
  if (status === 'all')
    return 'Import a collection, analyse audio or generate a playlist, and watch it here.';
  return `No job is in this state: ${STATUS_WORDS[status].toLowerCase()}.`;
}

interface StateFilterProps {
  readonly value: State;
  readonly counts: RunsPage['counts'] | undefined;
  readonly onChange: (state: State) => void;
}

function StateFilter({ value, counts, onChange }: StateFilterProps) {
  const phone = useMediaQuery('(max-width: 720px)', false, { getInitialValueInEffect: false });
  const label = (state: State) => {
    const word = state === 'all' ? 'All' : STATUS_WORDS[state];
    const count = state === 'all' ? undefined : counts?.[state];
    return count ? `${word} ${formatCount(count)}` : word;
  };
  const data = STATES.map((state) => ({ value: state, label: label(state) }));
  if (phone) {
    return (
      <NativeSelect
        aria-label="Which jobs"
        data={data}
        value={value}
        onChange={(event) => onChange(STATES.find((state) => state === event.currentTarget.value) ?? 'all')}
      />
    );
  }
  return (
    <SegmentedControl
      aria-label="Which jobs"
      size="sm"
      className={classes.filter}
      value={value}
      onChange={onChange}
      data={data}
    />
  );
}

function CancelAll({ counts }: { readonly counts: RunsPage['counts'] }) {
  const confirm = useConfirm();
  const cancelAll = useCancelAll();
  const live = counts.queued + counts.running;
  if (live === 0) return null;
  const onClick = async () => {
    const yes = await confirm({
      title: `Stop ${countOf(live, 'job')}?`,
      text: 'What is done already stays. Stopped jobs can be tried again one by one.',
      action: 'Stop all',
    });
    if (yes) cancelAll.mutate();
  };
  return (
    <Button
      variant="default"
      leftSection={<IconPlayerStop size={16} />}
      loading={cancelAll.isPending}
      onClick={() => void onClick()}
    >
      Stop all
    </Button>
  );
}
