'use client';
import { Autocomplete, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { placesQuery } from '../../../entities/release';
import { CopyField, type CopyPart } from './copy-field';
import { useDraft } from './use-draft';

/** Where in the room it stands; Segue knows it alone. */
export function CopyPlace({ item, onChange }: CopyPart) {
  const { data } = useQuery(placesQuery());
  const part = { item, onChange };
  const shelf = useDraft(item.shelf, (text) => onChange({ shelf: text }));
  const box = useDraft(item.box, (text) => onChange({ box: text }));
  const slot = useDraft(item.slot, (text) => onChange({ slot: text }));
  const places = data?.places ?? [];
  const known = (names: readonly string[]) => [...new Set(names.filter(Boolean))];
  return (
    <>
      <CopyField {...part} field="shelf" label="Shelf">
        <Autocomplete
          size="sm"
          label="Shelf"
          placeholder="Living room"
          maxLength={100}
          data={known(places.map((place) => place.shelf))}
          {...shelf.props}
          onOptionSubmit={shelf.choose}
        />
      </CopyField>
      <CopyField {...part} field="box" label="Box">
        <Autocomplete
          size="sm"
          label="Box"
          placeholder="Box 3"
          maxLength={100}
          data={known(places.filter((place) => place.shelf === item.shelf).map((place) => place.box))}
          {...box.props}
          onOptionSubmit={box.choose}
        />
      </CopyField>
      <CopyField {...part} field="slot" label="Position">
        <TextInput
          label="Position"
          placeholder="12"
          maxLength={100}
          value={slot.props.value}
          onChange={(event) => slot.props.onChange(event.currentTarget.value)}
          onBlur={slot.props.onBlur}
        />
      </CopyField>
    </>
  );
}
