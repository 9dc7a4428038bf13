'use client';
import { Select } from '@mantine/core';
import { formatKey, keyFromCamelot, type MusicalKey } from '@segue/shared/domain/mixing';
import { useKeyText } from '../../../entities/key';

interface KeyEditorProps {
  readonly value: MusicalKey | null;
  readonly onChange: (key: MusicalKey) => void;
}

/** All 24 keys in the order of the wheel, by their Camelot name. */
const KEYS = new Map(
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((place) =>
    (['minor', 'major'] as const).map((mode) => {
      const key = keyFromCamelot(place, mode);
      return [formatKey(key), key] as const;
    }),
  ),
);

export function KeyEditor({ value, onChange }: KeyEditorProps) {
  const text = useKeyText();
  const data = [...KEYS].map(([name, key]) => {
    const [own, long] = [text(key), formatKey(key, 'long')];
    return { value: name, label: own === long ? long : `${own} · ${long}` };
  });
  return (
    <Select
      aria-label="Correct the key"
      placeholder="Set the key"
      searchable
      data={data}
      value={value && formatKey(value)}
      onChange={(name) => {
        const key = name === null ? undefined : KEYS.get(name);
        if (key) onChange(key);
      }}
    />
  );
}
