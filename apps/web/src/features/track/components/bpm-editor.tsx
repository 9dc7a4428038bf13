'use client';
import { ActionIcon, NumberInput, Tooltip } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './values-section.module.css';

interface BpmEditorProps {
  readonly value: number | null;
  readonly onChange: (bpm: number) => void;
}

/** The contract's limits. */
const SLOWEST = 40;
const FASTEST = 220;

const isBpm = (bpm: number): boolean => bpm >= SLOWEST && bpm <= FASTEST;

/** A tempo to type, and the two mistakes that machines make: half and double. */
export function BpmEditor({ value, onChange }: BpmEditorProps) {
  const [typed, setTyped] = useState<number | string>(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  const save = () => {
    const bpm = Number(typed);
    if (typed !== '' && bpm !== value && isBpm(bpm)) onChange(bpm);
  };
  return (
    <div className={classes.editor}>
      <NumberInput
        aria-label="Correct the BPM"
        w={92}
        min={SLOWEST}
        max={FASTEST}
        step={0.1}
        decimalScale={2}
        value={typed}
        onChange={setTyped}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
      <Tooltip label="Half as fast">
        <ActionIcon
          size={34}
          variant="default"
          aria-label="Halve the BPM"
          disabled={value === null || !isBpm(value / 2)}
          onClick={() => value !== null && onChange(value / 2)}
        >
          ÷2
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Twice as fast">
        <ActionIcon
          size={34}
          variant="default"
          aria-label="Double the BPM"
          disabled={value === null || !isBpm(value * 2)}
          onClick={() => value !== null && onChange(value * 2)}
        >
          ×2
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
