'use client';
import { NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { Section } from '../../../ui/page';
import type { FormSectionProps } from './form-section';
import classes from './generate.module.css';

/** How long, and what it is called. */
export function LengthSection({ form, onChange }: FormSectionProps) {
  const byTracks = form.by === 'tracks';
  return (
    <Section title="Length">
      <div className={classes.row}>
        <SegmentedControl
          aria-label="Measured in"
          value={form.by}
          onChange={(by) => onChange({ by })}
          data={[
            { value: 'tracks', label: 'Tracks' },
            { value: 'minutes', label: 'Minutes' },
          ]}
        />
        <NumberInput
          w={110}
          aria-label={byTracks ? 'Number of tracks' : 'Minutes'}
          min={1}
          max={byTracks ? 500 : 1440}
          allowDecimal={false}
          clampBehavior="strict"
          value={byTracks ? form.length : form.minutes}
          onChange={(value) => {
            if (typeof value === 'number') onChange(byTracks ? { length: value } : { minutes: value });
          }}
        />
        <TextInput
          flex={1}
          miw={180}
          aria-label="Name of the playlist"
          placeholder="Name (may be left empty)"
          maxLength={200}
          value={form.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
      </div>
    </Section>
  );
}
