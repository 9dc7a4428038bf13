'use client';
import { NativeSelect } from '@mantine/core';
import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { OUTCOMES, type AuditView } from './audit-view';
import { OUTCOME_FILTERS } from './audit-words';
import classes from './audit.module.css';

interface AuditFiltersProps {
  readonly view: AuditView;
  readonly known: Pick<RouteResult<Api['audit']['list']>, 'actors' | 'actions'> | undefined;
  readonly onChange: (change: Partial<AuditView>) => void;
}

export function AuditFilters({ view, known, onChange }: AuditFiltersProps) {
  const people = known?.actors.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const actions = known?.actions.map(({ action, words }) => ({ value: action, label: words })) ?? [];
  return (
    <div className={classes.filters} role="group" aria-label="Filters">
      <NativeSelect
        label="Who"
        data={[{ value: '', label: 'Everybody' }, ...people]}
        value={view.who}
        onChange={(event) => onChange({ who: event.currentTarget.value })}
      />
      <NativeSelect
        label="What"
        data={[{ value: '', label: 'Everything' }, ...actions]}
        value={view.action}
        onChange={(event) => onChange({ action: event.currentTarget.value })}
      />
      <NativeSelect
        label="Outcome"
        data={OUTCOMES.map((value) => ({ value, label: OUTCOME_FILTERS[value] }))}
        value={view.outcome}
        onChange={({ currentTarget: { value } }) =>
          onChange({ outcome: OUTCOMES.find((outcome) => outcome === value) ?? 'all' })
        }
      />
    </div>
  );
}
