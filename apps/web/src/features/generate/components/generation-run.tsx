'use client';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import type { Run } from '@segue/shared/contracts/http';
import { RunCard, runHref, runQuery, useNow, useRunDetails } from '../../../entities/run';
import { useSession } from '../../../entities/session';
import { formatPercent } from '../../../lib/format';
import { LineChart } from '../../../ui/line-chart/line-chart';
import { percentRange } from '../../../ui/line-chart/percent-range';
import { Page, Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { generationsOf, type Generation } from '../hooks/fitness-history';
import classes from './generate.module.css';

/** A moment to see the end of the curve before the playlist comes. */
const LINGER_MS = 900;

/** Where the result is: the playlist, or the workshop for proposals. */
const pageOf = (run: Run | undefined): string | null =>
  run?.status === 'succeeded' && run.kind === 'evolve-playlist' ? runHref(run) : null;

/** The search while it runs: its curve rises, then the playlist opens. */
export function GenerationRun({ runId }: { readonly runId: string }) {
  const router = useRouter();
  const run = useQuery(runQuery(runId));
  const page = pageOf(run.data);
  useEffect(() => {
    if (page === null || page.startsWith('/generate/')) return;
    const timer = setTimeout(() => router.replace(page), LINGER_MS);
    return () => clearTimeout(timer);
  }, [page, router]);
  return (
    <Page
      title="Finding a set that mixes"
      about="It goes on when you leave; the playlist waits among your playlists."
      width="text"
    >
      <QueryState query={run} loading={<SkeletonRows rows={3} height={90} />}>
        {(data) => <RunContent run={data} />}
      </QueryState>
    </Page>
  );
}

function RunContent({ run }: { readonly run: Run }) {
  const now = useNow();
  const { mayChange } = useSession();
  const generations = generationsOf(useRunDetails(run.id));
  const last = generations.at(-1);
  return (
    <>
      <RunCard run={run} now={now} mayChange={mayChange} />
      {last && (
        <Section
          title={`Best so far: ${formatPercent(last.best)}`}
          about={`Generation ${last.generation + 1}. The dashed line is the mean of all tries, which differ by ${formatPercent(last.diversity)}.`}
        >
          <FitnessChart generations={generations} />
          <Terms terms={last.terms} />
        </Section>
      )}
    </>
  );
}

function FitnessChart({ generations }: { readonly generations: readonly Generation[] }) {
  const last = generations.at(-1);
  const best = generations.map((generation) => generation.best * 100);
  const mean = generations.map((generation) => generation.mean * 100);
  return (
    <LineChart
      label={`Score over ${generations.length} generations, now ${formatPercent(last?.best ?? 0)}`}
      height={260}
      data={[generations.map(({ generation }) => generation + 1), best, mean]}
      range={percentRange([...best, ...mean])}
      lines={[
        { label: 'Best', colour: '--accent' },
        { label: 'Mean', colour: '--quiet', dash: true },
      ]}
    />
  );
}

function Terms({ terms }: { readonly terms: Generation['terms'] }) {
  return (
    <dl className={classes.terms}>
      {terms.map(({ name, value }) => (
        <div key={name}>
          <dt>{name.replaceAll('-', ' ')}</dt>
          <dd>{formatPercent(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
