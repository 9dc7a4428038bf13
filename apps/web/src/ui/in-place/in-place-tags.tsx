'use client';
import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import { InPlace } from './in-place';
import { useLeaveOnce } from './use-leave-once';

interface InPlaceTagsProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly disabled?: boolean;
  readonly most: number;
  readonly onSave: (values: string[]) => void;
}

/** Several words to edit where they stand; kept when the field is left. */
export function InPlaceTags({ label, values, disabled = false, most, onSave }: InPlaceTagsProps) {
  return (
    <InPlace label={label} shown={values.join(', ')} disabled={disabled}>
      {(close) => <OpenTags label={label} values={values} most={most} onSave={onSave} close={close} />}
    </InPlace>
  );
}

type OpenTagsProps = Omit<InPlaceTagsProps, 'disabled'> & { readonly close: () => void };

function OpenTags({ label, values, most, onSave, close }: OpenTagsProps) {
  const [chosen, setChosen] = useState([...values]);
  const leave = useLeaveOnce(close);
  const keep = () => leave(() => chosen.join('\n') !== values.join('\n') && onSave(chosen));
  return (
    <TagsInput
      aria-label={label}
      autoFocus
      acceptValueOnBlur
      maxTags={most}
      maxLength={100}
      value={chosen}
      onChange={setChosen}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    />
  );
}
