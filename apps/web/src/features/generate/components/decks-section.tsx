'use client';
import { SegmentedControl, Switch } from '@mantine/core';
import { Section } from '../../../ui/page';
import { PITCH_RANGES } from '../hooks/generate-form';
import type { FormSectionProps } from './form-section';
import classes from './generate.module.css';

/** What the decks can do, since that decides which tempos meet and which keys are heard. */
export function DecksSection({ form, onChange }: FormSectionProps) {
  return (
    <Section
      title="Decks"
      about="How far they pitch, and whether the key stays when they do. Records have no key lock."
    >
      <div className={classes.row}>
        <SegmentedControl
          aria-label="Pitch range"
          value={String(form.pitchRange)}
          onChange={(range) => onChange({ pitchRange: Number(range) })}
          data={PITCH_RANGES.map((range) => ({ value: String(range), label: `±${range} %` }))}
        />
        <Switch
          label="Key lock"
          checked={form.keyLock}
          onChange={(event) => onChange({ keyLock: event.currentTarget.checked })}
        />
      </div>
    </Section>
  );
}
