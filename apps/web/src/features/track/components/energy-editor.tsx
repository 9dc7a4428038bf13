'use client';
import { Slider } from '@mantine/core';
import { useEffect, useState } from 'react';

interface EnergyEditorProps {
  readonly value: number | null;
  readonly onChange: (energy: number) => void;
}

/** Energy by hand: 1 for calm, 10 for the peak. */
export function EnergyEditor({ value, onChange }: EnergyEditorProps) {
  const [shown, setShown] = useState(value ?? 5);
  useEffect(() => setShown(value ?? 5), [value]);
  return (
    <Slider
      py={10}
      size={5}
      min={1}
      max={10}
      step={1}
      value={shown}
      thumbLabel="Correct the energy"
      onChange={setShown}
      onChangeEnd={onChange}
    />
  );
}
