'use client';
import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useSaveAnalysisSettings, type AnalysisSettings } from '../api/analysis';

interface BpmRangeProps {
  readonly value: AnalysisSettings['bpmRange'];
  readonly disabled: boolean;
}

/** Narrower than this, some tempos have no octave inside. */
const NARROWEST = 1.5;
const SLOWEST = 40;
const FASTEST = 220;

/** The tempos that you play in: a reading outside is taken an octave lower or higher. */
export function BpmRange({ value, disabled }: BpmRangeProps) {
  const save = useSaveAnalysisSettings();
  const [min, setMin] = useState<string | number>(value?.min ?? '');
  const [max, setMax] = useState<string | number>(value?.max ?? '');
  const [from, to] = [Number(min), Number(max)];
  const empty = min === '' && max === '';
  const fits = from >= SLOWEST && to <= FASTEST && to >= NARROWEST * from;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    save.mutate({ bpmRange: empty ? null : { min: from, max: to } });
  };
  return (
    <form onSubmit={onSubmit}>
      <Group gap="xs" align="flex-end">
        <NumberInput
          label="Slowest BPM"
          w={120}
          min={SLOWEST}
          max={FASTEST}
          disabled={disabled}
          value={min}
          onChange={setMin}
        />
        <NumberInput
          label="Fastest BPM"
          w={120}
          min={SLOWEST}
          max={FASTEST}
          disabled={disabled}
          value={max}
          onChange={setMax}
        />
        <Button
          type="submit"
          variant="default"
          disabled={disabled || !(empty || fits)}
          loading={save.isPending}
        >
          Keep the range
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt={6}>
        {empty || fits
          ? 'A tempo outside is read an octave lower or higher. Leave both empty to let the music decide.'
          : 'From 40 to 220, and the fastest at least one and a half times the slowest.'}
      </Text>
    </form>
  );
}
