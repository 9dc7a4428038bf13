'use client';
import { NumberInput, SegmentedControl, Switch } from '@mantine/core';
import { Section } from '../../../ui/page';
import type { FormSectionProps } from './form-section';
import classes from './generate.module.css';

/** How the set moves, and how many answers are wanted. */
export function OrderSection({ form, onChange }: FormSectionProps) {
  return (
    <Section title="Order">
      <div className={classes.row}>
        <SegmentedControl
          aria-label="How tempo moves"
          value={form.bpmOrder}
          onChange={(bpmOrder) => onChange({ bpmOrder })}
          data={[
            { value: 'free', label: 'BPM free' },
            { value: 'rising', label: 'rising' },
            { value: 'falling', label: 'falling' },
          ]}
        />
        <SegmentedControl
          aria-label="How styles lie"
          value={form.mode}
          onChange={(mode) => onChange({ mode })}
          data={[
            { value: 'select', label: 'Styles mixed' },
            { value: 'blocks', label: 'in blocks' },
          ]}
        />
      </div>
      <div className={classes.row}>
        <NumberInput
          w={150}
          label="Answers"
          min={1}
          max={3}
          allowDecimal={false}
          clampBehavior="strict"
          value={form.answers}
          onChange={(answers) => typeof answers === 'number' && onChange({ answers })}
        />
        <NumberInput
          w={190}
          label="Overlap at each joint"
          suffix=" s"
          min={0}
          max={300}
          disabled={form.by === 'tracks'}
          value={form.overlapSeconds}
          onChange={(overlapSeconds) => typeof overlapSeconds === 'number' && onChange({ overlapSeconds })}
        />
      </div>
      <Switch
        label="Use the pairs that I have rated"
        checked={form.ratedPairs}
        onChange={(event) => onChange({ ratedPairs: event.currentTarget.checked })}
      />
    </Section>
  );
}
