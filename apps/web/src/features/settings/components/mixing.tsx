'use client';
import { Button, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../../entities/session';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { mixSettingsQuery, useKeepMixSettings, type MixSettingsBody } from '../api/mix-settings';
import { KeyMovesTable } from './key-moves-table';
import classes from './mixing.module.css';
import { RatedPairs } from './rated-pairs';

/** How a person mixes, for all their sets: moves on the Camelot wheel, weights, rated pairs. */
export function Mixing() {
  const settings = useQuery(mixSettingsQuery());
  return (
    <>
      <QueryState query={settings} loading={<SkeletonRows rows={4} height={40} />}>
        {(data) => <MixingForm key={JSON.stringify(data)} settings={data} own={data.own} />}
      </QueryState>
      <RatedPairs />
    </>
  );
}

function MixingForm({ settings, own }: { readonly settings: MixSettingsBody; readonly own: boolean }) {
  const { mayChange } = useSession();
  const keep = useKeepMixSettings();
  const [draft, setDraft] = useState<MixSettingsBody>({
    keyMoves: settings.keyMoves,
    weights: settings.weights,
  });
  return (
    <Section
      title="What mixes"
      about={
        own
          ? 'Your own table and weights: every new set is made by them.'
          : 'The defaults. Change them, and every new set is made your way.'
      }
      actions={
        <>
          {own && (
            <Button
              variant="default"
              disabled={!mayChange}
              loading={keep.isPending}
              onClick={() => keep.mutate(null)}
            >
              Back to the defaults
            </Button>
          )}
          <Button disabled={!mayChange} loading={keep.isPending} onClick={() => keep.mutate(draft)}>
            Keep
          </Button>
        </>
      }
    >
      <h3 className={classes.heading}>Moves on the Camelot wheel</h3>
      <KeyMovesTable
        moves={draft.keyMoves}
        onChange={(keyMoves) => setDraft((now) => ({ ...now, keyMoves }))}
      />
      <h3 className={classes.heading}>What counts how much</h3>
      <p className={classes.quiet}>Only the proportions count; 0 leaves one out.</p>
      <div className={classes.weights}>
        {Object.entries(draft.weights).map(([name, weight]) => (
          <NumberInput
            key={name}
            label={name}
            min={0}
            max={100}
            step={0.5}
            value={weight}
            onChange={(value) =>
              typeof value === 'number' &&
              setDraft((now) => ({ ...now, weights: { ...now.weights, [name]: value } }))
            }
          />
        ))}
      </div>
    </Section>
  );
}
