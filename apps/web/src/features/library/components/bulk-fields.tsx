'use client';
import { Group, NativeSelect, NumberInput, TagsInput } from '@mantine/core';
import { formatKey, keyFromCamelot } from '@segue/shared/domain/mixing';
import { useKeyText } from '../../../entities/key';
import { countOf } from '../../../lib/format';
import type { BulkForm } from '../hooks/bulk-form';

interface BulkFieldsProps {
  readonly form: BulkForm;
  readonly onChange: (patch: Partial<BulkForm>) => void;
}

const AS_IT_IS = { value: '', label: 'As it is' };
const STARS = [
  AS_IT_IS,
  { value: 'none', label: 'Take mine back' },
  ...[1, 2, 3, 4, 5].map((stars) => ({ value: String(stars), label: countOf(stars, 'star') })),
];
const TEMPOS: readonly { readonly value: BulkForm['tempo']; readonly label: string }[] = [
  { value: '', label: 'As it is' },
  { value: 'set', label: 'Set to' },
  { value: 'double', label: 'Double, ×2' },
  { value: 'halve', label: 'Halve, ÷2' },
  { value: 'none', label: 'Take mine back' },
];
const KEYS = Array.from({ length: 24 }, (_, place) =>
  keyFromCamelot(Math.floor(place / 2) + 1, place % 2 === 0 ? 'minor' : 'major'),
);
const MOST_TAGS = 50;

export function BulkFields({ form, onChange }: BulkFieldsProps) {
  const text = useKeyText();
  const keys = KEYS.map((key) => {
    const [own, long] = [text(key), formatKey(key, 'long')];
    return { value: formatKey(key), label: own === long ? long : `${own} · ${long}` };
  });
  return (
    <>
      <Group grow gap="sm" align="flex-start">
        <NativeSelect
          data-autofocus
          label="Rating"
          data={STARS}
          value={form.rating}
          onChange={(event) => onChange({ rating: event.currentTarget.value })}
        />
        <NativeSelect
          label="Key"
          data={[AS_IT_IS, { value: 'none', label: 'Take mine back' }, ...keys]}
          value={form.key}
          onChange={(event) => onChange({ key: event.currentTarget.value })}
        />
      </Group>
      <Group grow gap="sm" align="flex-end">
        <NativeSelect
          label="BPM"
          data={[...TEMPOS]}
          value={form.tempo}
          onChange={(event) =>
            onChange({ tempo: TEMPOS.find(({ value }) => value === event.currentTarget.value)?.value ?? '' })
          }
        />
        {form.tempo === 'set' && (
          <NumberInput
            aria-label="BPM to set"
            min={40}
            max={220}
            decimalScale={2}
            value={form.bpm}
            onChange={(bpm) => onChange({ bpm })}
          />
        )}
      </Group>
      <Group grow gap="sm" align="flex-start">
        <TagsInput
          label="Add tags"
          placeholder={form.addTags.length === 0 ? 'A word, then Enter' : ''}
          acceptValueOnBlur
          maxTags={MOST_TAGS}
          maxLength={50}
          value={[...form.addTags]}
          onChange={(addTags) => onChange({ addTags })}
        />
        <TagsInput
          label="Remove tags"
          acceptValueOnBlur
          maxTags={MOST_TAGS}
          maxLength={50}
          value={[...form.removeTags]}
          onChange={(removeTags) => onChange({ removeTags })}
        />
      </Group>
    </>
  );
}
