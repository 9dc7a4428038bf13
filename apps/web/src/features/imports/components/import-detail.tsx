'use client';
import { Button } from '@mantine/core';
import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { ChangeList } from '../../../entities/change';
import { isLive, RunCard, runQuery, useNow } from '../../../entities/run';
import { useSession } from '../../../entities/session';
import { formatDate } from '../../../lib/format';
import { Page, Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { importQuery } from '../api/imports-query';
import { FORMAT_WORDS } from '../hooks/format-words';
import { DetailsBar, ImportCounts } from './import-card';
import { MappingStep } from './mapping-step';
import { Problems } from './problems';
import { Reviews } from './reviews';

type ImportDetailData = RouteResult<Api['imports']['get']>;

const aboutOf = ({ createdAt, format, dryRun, status }: ImportDetailData): string => {
  if (status === 'mapping') return 'Nothing is brought in yet.';
  const words = `from ${FORMAT_WORDS[format]}`;
  return dryRun
    ? `Only looked at, on ${formatDate(createdAt)}, ${words}. Nothing was written.`
    : `Imported on ${formatDate(createdAt)} ${words}`;
};

/** One import while it runs and after: counts, bad rows with why, what is unsure, what it changed. */
export function ImportDetail({ id }: { readonly id: string }) {
  const batch = useQuery(importQuery(id));
  const { mayChange } = useSession();
  return (
    <QueryState
      query={batch}
      loading={
        <Page title="Import" width="text">
          <SkeletonRows rows={4} height={90} />
        </Page>
      }
    >
      {(data) => (
        <Page
          title={data.fileName}
          about={aboutOf(data)}
          width="text"
          actions={
            <Button component={Link} href="/library" variant="default">
              See the library
            </Button>
          }
        >
          {data.status === 'mapping' ? (
            <MappingStep id={id} mayChange={mayChange} />
          ) : (
            <ImportOutcome batch={data} mayChange={mayChange} />
          )}
        </Page>
      )}
    </QueryState>
  );
}

interface ImportOutcomeProps {
  readonly batch: ImportDetailData;
  readonly mayChange: boolean;
}

function ImportOutcome({ batch, mayChange }: ImportOutcomeProps) {
  const { id, runId, counts, changes, playlists, details, dryRun, problems } = batch;
  return (
    <>
      {runId !== null && <ImportRun runId={runId} mayChange={mayChange} />}
      <Section title="Rows">
        <ImportCounts counts={counts} playlists={playlists} />
        <DetailsBar details={details} />
      </Section>
      <Reviews importId={id} />
      {counts.bad > 0 && <Problems id={id} bad={counts.bad} problems={problems} />}
      {changes.length > 0 && (
        <Section
          title={dryRun ? 'What would change' : 'What changed'}
          about="Compared with what was in the library before."
        >
          <ChangeList changes={changes} />
        </Section>
      )}
    </>
  );
}

/** The job itself, while there is something to watch or to try again. */
function ImportRun({ runId, mayChange }: { readonly runId: string; readonly mayChange: boolean }) {
  const run = useQuery(runQuery(runId));
  const now = useNow();
  if (!run.data || (!isLive(run.data) && run.data.status === 'succeeded')) return null;
  return <RunCard run={run.data} now={now} mayChange={mayChange} />;
}
