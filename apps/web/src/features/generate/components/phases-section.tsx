'use client';
import { ActionIcon, Button, MultiSelect, NumberInput, RangeSlider, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { Section } from '../../../ui/page';
import type { PhaseForm } from '../hooks/generate-form';
import type { FormSectionProps } from './form-section';
import classes from './generate.module.css';

interface PhasesSectionProps extends FormSectionProps {
  readonly styles: readonly string[];
}

const NAMES = ['Warm-up', 'Build', 'Peak', 'Come down'];

const newPhase = (phases: readonly PhaseForm[]): PhaseForm => {
  const from = Math.min(80, phases.at(-1)?.to ?? 0);
  const name = NAMES[phases.length] ?? `Phase ${phases.length + 1}`;
  return { name, from, to: Math.min(100, from + 30), styles: [], bpm: null, energy: null };
};

/** Parts of the set that take only what passes their filter. */
export function PhasesSection({ form, onChange, styles }: PhasesSectionProps) {
  const { phases } = form;
  const change = (index: number, patch: Partial<PhaseForm>) =>
    onChange({ phases: phases.map((phase, at) => (at === index ? { ...phase, ...patch } : phase)) });
  return (
    <Section
      title="Phases"
      about="A part of the set that takes only some tracks. Between phases anything goes."
      actions={
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={15} />}
          onClick={() => onChange({ phases: [...phases, newPhase(phases)] })}
        >
          Add a phase
        </Button>
      }
    >
      {phases.map((phase, index) => (
        <div key={index} className={classes.phase} role="group" aria-label={`Phase ${phase.name}`}>
          <div className={classes.row}>
            <TextInput
              flex={1}
              miw={120}
              aria-label="Name of the phase"
              value={phase.name}
              maxLength={100}
              onChange={(event) => change(index, { name: event.currentTarget.value })}
            />
            <span className={classes.quiet}>
              {phase.from} to {phase.to} %
            </span>
            <ActionIcon
              aria-label={`Remove the phase ${phase.name}`}
              onClick={() => onChange({ phases: phases.filter((_, at) => at !== index) })}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
          <RangeSlider
            min={0}
            max={100}
            minRange={1}
            label={(value) => `${value} %`}
            thumbFromLabel="Start of the phase, percent"
            thumbToLabel="End of the phase, percent"
            value={[phase.from, phase.to]}
            onChange={([from, to]) => change(index, { from, to })}
          />
          <MultiSelect
            size="sm"
            searchable
            clearable
            aria-label="Styles of the phase"
            placeholder={phase.styles.length === 0 ? 'Any style' : ''}
            data={[...styles]}
            value={[...phase.styles]}
            onChange={(chosen) => change(index, { styles: chosen })}
          />
          <div className={classes.row}>
            <PhaseRange
              label="BPM"
              from={20}
              to={400}
              value={phase.bpm}
              onChange={(bpm) => change(index, { bpm })}
            />
            <PhaseRange
              label="Energy"
              from={1}
              to={10}
              value={phase.energy}
              onChange={(energy) => change(index, { energy })}
            />
          </div>
        </div>
      ))}
    </Section>
  );
}

interface PhaseRangeProps {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly value: readonly [number, number] | null;
  readonly onChange: (range: readonly [number, number] | null) => void;
}

/** Both ends may be left open; with both open there is no filter. */
function PhaseRange({ label, from, to, value, onChange }: PhaseRangeProps) {
  const [low, high] = value ?? [from, to];
  const set = (next: readonly [number, number]) => onChange(next[0] <= from && next[1] >= to ? null : next);
  const input = (end: 'from' | 'to', current: number, open: number) => (
    <NumberInput
      w={86}
      aria-label={`${label} ${end}`}
      placeholder={end}
      min={from}
      max={to}
      value={current === open ? '' : current}
      onChange={(typed) => {
        const next = typeof typed === 'number' ? typed : open;
        set(end === 'from' ? [next, high] : [low, next]);
      }}
    />
  );
  return (
    <span className={classes.range}>
      <span className={classes.quiet}>{label}</span>
      {input('from', low, from)}
      {input('to', high, to)}
    </span>
  );
}
