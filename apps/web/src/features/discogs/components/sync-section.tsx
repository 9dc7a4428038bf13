'use client';
import { Button } from '@mantine/core';
import type { DiscogsAccount } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconPlayerPause, IconPlayerPlay, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { isWorking, progressQuery, usePause, useSync, type SyncProgress } from '../api/sync';
import { DryRun } from './dry-run';
import { SyncProgressView } from './sync-progress';

interface SyncSectionProps {
  readonly account: DiscogsAccount;
  readonly mayChange: boolean;
}

/** Bringing the collection in step: at once, or first a look at what that would change. */
export function SyncSection({ account, mayChange }: SyncSectionProps) {
  const progress = useQuery(progressQuery());
  const sync = useSync();
  const [dryRunId, setDryRunId] = useState<string | null>(null);
  const begin = (dryRun: boolean) =>
    sync.mutate(dryRun, { onSuccess: ({ importId }) => setDryRunId(dryRun ? importId : null) });
  const busy = progress.data ? isWorking({ listing: progress.data.listing, details: null }) : false;
  const mayBegin = mayChange && account.state === 'ok' && !busy && progress.data?.paused !== true;
  return (
    <>
      <Section
        title="Sync"
        about="First the list, a few seconds for each thousand records; then the tracklists, as fast as Discogs allows."
        actions={
          mayChange && (
            <>
              {progress.data && <PauseButton progress={progress.data} />}
              <Button variant="default" disabled={!mayBegin || sync.isPending} onClick={() => begin(true)}>
                Show what would change
              </Button>
              <Button
                leftSection={<IconRefresh size={17} />}
                disabled={!mayBegin}
                loading={sync.isPending}
                onClick={() => begin(false)}
              >
                Sync now
              </Button>
            </>
          )
        }
      >
        <QueryState query={progress} loading={<SkeletonRows rows={2} height={64} />}>
          {(data) => <SyncProgressView progress={data} />}
        </QueryState>
      </Section>
      {dryRunId !== null && (
        <DryRun
          importId={dryRunId}
          mayBegin={mayBegin}
          onSync={() => begin(false)}
          onClose={() => setDryRunId(null)}
        />
      )}
    </>
  );
}

/** Shown while there is something to hold, or something is held. */
function PauseButton({ progress }: { readonly progress: SyncProgress }) {
  const pause = usePause();
  if (!progress.paused && !isWorking(progress)) return null;
  const PauseIcon = progress.paused ? IconPlayerPlay : IconPlayerPause;
  return (
    <Button
      variant="default"
      leftSection={<PauseIcon size={16} />}
      loading={pause.isPending}
      onClick={() => pause.mutate(!progress.paused)}
    >
      {progress.paused ? 'Go on' : 'Pause'}
    </Button>
  );
}
