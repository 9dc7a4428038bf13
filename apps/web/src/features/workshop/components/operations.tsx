'use client';
import { Button, NumberInput, Select } from '@mantine/core';
import type { SetOperationKind } from '@segue/shared/contracts/http';
import { useQueries, useQuery } from '@tanstack/react-query';
import {
  IconArrowsShuffle,
  IconColumns3,
  IconLock,
  IconPlus,
  IconRoute,
  IconSparkles,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { isLive, RunCard, runQuery, useNow } from '../../../entities/run';
import { countOf } from '../../../lib/format';
import { text, useUrlView, type Fields } from '../../../lib/url-state';
import { Section } from '../../../ui/page';
import { benchQuery, useOperation, type OperationRequest } from '../api/workshop-queries';
import { OPERATION_WORDS, proposalsOf } from '../hooks/proposals';
import type { Bench } from '../hooks/use-bench';
import { Compare } from './compare';
import classes from './workshop.module.css';

interface OperationsProps {
  readonly bench: Bench;
  readonly mayChange: boolean;
}

/** The run whose proposals are shown: in the address, so that a reload finds them again. */
const FIELDS: Fields<{ readonly run: string }> = { run: text };
/** Beside the set itself. */
const MOST_COMPARED = 3;

/** What the search may do with the set: each operation ends in proposals, which change nothing until one is taken. */
export function Operations({ bench, mayChange }: OperationsProps) {
  const { view, go } = useUrlView(FIELDS);
  const [answers, setAnswers] = useState(false);
  const start = useOperation(bench.playlist.id);
  const run = useQuery({ ...runQuery(view.run), enabled: view.run !== '' });
  const live = run.data !== undefined && isLive(run.data);
  const ask = (kind: SetOperationKind, more: Partial<Record<'by' | 'after' | 'tracks', number>> = {}) => {
    setAnswers(false);
    const { trackIds, locked, target } = bench.draft;
    const body = {
      ...{ kind, trackIds: [...trackIds], keep: [...locked], ...more },
      energyCurve: target && target.map(({ at, value }) => ({ at, energy: value })),
    } as OperationRequest;
    start.mutate(body, { onSuccess: ({ run: begun }) => go({ run: begun.id }) });
  };
  const busy = !mayChange || live || start.isPending || bench.slots.length === 0;
  const alternatives = (bench.playlist.generation?.alternatives ?? []).slice(0, MOST_COMPARED);
  return (
    <Section
      title="Find better"
      about={`${countOf(bench.draft.locked.length, 'track')} locked. Every answer is a proposal: nothing changes until you take it.`}
    >
      <div className={classes.row}>
        <Action label="More like this" icon={<IconSparkles size={16} />} off={busy} run={() => ask('more')} />
        <Action label="Change the rest" icon={<IconLock size={16} />} off={busy} run={() => ask('rest')} />
        <Action
          label="Reorder"
          icon={<IconArrowsShuffle size={16} />}
          off={busy}
          run={() => ask('reorder')}
        />
        <Extend off={busy} run={(by) => ask('extend', { by })} />
        <Bridge bench={bench} off={busy} run={(after, tracks) => ask('bridge', { after, tracks })} />
        {alternatives.length > 0 && (
          <Action
            label="Compare the answers"
            icon={<IconColumns3 size={16} />}
            off={false}
            run={() => setAnswers(!answers)}
          />
        )}
      </div>
      {view.run !== '' && run.data && <Running run={run.data} mayChange={mayChange} />}
      {answers ? (
        <Answers bench={bench} ids={alternatives.map(({ id }) => id)} onClose={() => setAnswers(false)} />
      ) : (
        <Compare
          bench={bench}
          title={OPERATION_WORDS[kindOf(run.data?.result)]}
          proven={run.data?.result?.['proven'] === true}
          orders={proposalsOf(run.data).map(({ trackIds }) => trackIds)}
          onClose={() => go({ run: '' })}
        />
      )}
    </Section>
  );
}

const kindOf = (result: Readonly<Record<string, unknown>> | null | undefined): SetOperationKind => {
  const kind = result?.['kind'];
  return typeof kind === 'string' && kind in OPERATION_WORDS ? (kind as SetOperationKind) : 'more';
};

type RunProps = Omit<Parameters<typeof RunCard>[0], 'now'>;

function Running({ run, mayChange }: RunProps) {
  const now = useNow();
  return run.status === 'succeeded' ? null : <RunCard run={run} now={now} mayChange={mayChange} />;
}

function Answers({ bench, ids, onClose }: { bench: Bench; ids: readonly string[]; onClose: () => void }) {
  const answers = useQueries({ queries: ids.map(benchQuery) });
  const orders = answers.flatMap(({ data }) => (data ? [data.items.map(({ track }) => track.id)] : []));
  return <Compare bench={bench} title="The answers of this generation" orders={orders} onClose={onClose} />;
}

interface ActionProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly off: boolean;
  readonly run: () => void;
}

function Action({ label, icon, off, run }: ActionProps) {
  return (
    <Button variant="default" leftSection={icon} disabled={off} onClick={run}>
      {label}
    </Button>
  );
}

function Extend({ off, run }: { readonly off: boolean; readonly run: (by: number) => void }) {
  const [by, setBy] = useState(10);
  return (
    <span className={classes.together}>
      <Action label="Extend by" icon={<IconPlus size={16} />} off={off} run={() => run(by)} />
      <NumberInput
        w={64}
        aria-label="Tracks to add"
        min={1}
        max={100}
        allowDecimal={false}
        value={by}
        onChange={(value) => typeof value === 'number' && setBy(value)}
      />
    </span>
  );
}

interface BridgeProps {
  readonly bench: Bench;
  readonly off: boolean;
  readonly run: (after: number, tracks: number) => void;
}

/** So many tracks between two neighbours; the weakest joint is offered first. */
function Bridge({ bench, off, run }: BridgeProps) {
  const { slots, facts } = bench;
  const [chosen, setChosen] = useState<number | null>(null);
  const [tracks, setTracks] = useState(2);
  const weakest = (facts?.weakest?.place ?? 2) - 1;
  const after = Math.min(chosen ?? weakest, slots.length - 1);
  if (slots.length < 2) return null;
  return (
    <span className={classes.together}>
      <Action
        label="Bridge"
        icon={<IconRoute size={16} />}
        off={off}
        run={() => run(Math.max(1, after), tracks)}
      />
      <NumberInput
        w={58}
        aria-label="Tracks of the bridge"
        min={1}
        max={20}
        allowDecimal={false}
        value={tracks}
        onChange={(value) => typeof value === 'number' && setTracks(value)}
      />
      <Select
        w={190}
        aria-label="Where the bridge stands"
        value={String(Math.max(1, after))}
        data={slots.slice(1).map(({ track }, index) => ({
          value: String(index + 1),
          label: `before ${index + 2}. ${track.title}`,
        }))}
        onChange={(value) => setChosen(value === null ? null : Number(value))}
      />
    </span>
  );
}
