'use client';
import { Button } from '@mantine/core';
import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import Link from 'next/link';
import { isLive, RunCard, runQuery, useNow } from '../../../entities/run';
import { useSession } from '../../../entities/session';
import { urlOf } from '../../../lib/api';
import { countOf, formatDate } from '../../../lib/format';
import { Page, Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { importQuery } from '../api/imports-query';
import { DetailsBar, ImportCounts } from './import-card';
import classes from './imports.module.css';

/** What people call the formats. */
const FORMATS: Readonly<Record<string, string>> = { 'discogs-collection': 'a Discogs collection' };

type ImportDetailData = RouteResult<Api['imports']['get']>;

/** One import while it runs and after: counts, bad rows with why, what a second import changed. */
export function ImportDetail({ id }: { readonly id: string }) {
  const batch = useQuery(importQuery(id));
  return (
    <QueryState
      query={batch}
      loading={
        <Page title="Import">
          <SkeletonRows rows={4} height={90} />
        </Page>
      }
    >
      {(data) => (
        <Page
          title={data.fileName}
          about={`Imported on ${formatDate(data.createdAt)} from ${FORMATS[data.format] ?? data.format}`}
          width="text"
          actions={
            <Button component={Link} href="/library" variant="default">
              See the library
            </Button>
          }
        >
          {data.runId !== null && <ImportRun runId={data.runId} />}
          <Section title="Rows">
            <ImportCounts counts={data.counts} />
            <DetailsBar details={data.details} />
          </Section>
          {data.counts.bad > 0 && <Problems id={id} bad={data.counts.bad} problems={data.problems} />}
          {data.changes.length > 0 && <Changes changes={data.changes} />}
        </Page>
      )}
    </QueryState>
  );
}

/** The job itself, while there is something to watch or to try again. */
function ImportRun({ runId }: { readonly runId: string }) {
  const run = useQuery(runQuery(runId));
  const now = useNow();
  const { mayChange } = useSession();
  if (!run.data || (!isLive(run.data) && run.data.status === 'succeeded')) return null;
  return <RunCard run={run.data} now={now} mayChange={mayChange} />;
}

interface ProblemsProps {
  readonly id: string;
  readonly bad: number;
  readonly problems: ImportDetailData['problems'];
}

function Problems({ id, bad, problems }: ProblemsProps) {
  return (
    <Section
      title={`${countOf(bad, 'row')} could not be read`}
      about={
        problems.length < bad
          ? `The first ${problems.length} are shown; the file has all.`
          : 'All other rows are in.'
      }
      actions={
        <Button
          component="a"
          href={urlOf('/api/imports/:id/problems.csv', { id })}
          download
          variant="default"
          size="xs"
          leftSection={<IconDownload size={15} />}
        >
          Download these rows
        </Button>
      }
    >
      <div className={classes.table} tabIndex={0} role="region" aria-label="Rows that could not be read">
        <table>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Column</th>
              <th scope="col">What is wrong</th>
              <th scope="col">The row</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem, index) => (
              <tr key={index}>
                <td className="numbers">{problem.line}</td>
                <td>{problem.column}</td>
                <td>{problem.message}</td>
                <td>
                  <code>{problem.raw.slice(0, 160)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Changes({ changes }: { readonly changes: ImportDetailData['changes'] }) {
  return (
    <Section title="What changed" about="Compared with what was in the library before.">
      <div className={classes.table} tabIndex={0} role="region" aria-label="What changed">
        <table>
          <thead>
            <tr>
              <th scope="col">Record</th>
              <th scope="col">Field</th>
              <th scope="col">Before</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change, index) => (
              <tr key={index}>
                <td>{change.label}</td>
                <td>{change.field}</td>
                <td className={classes.before}>{change.before || '–'}</td>
                <td>{change.after || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
