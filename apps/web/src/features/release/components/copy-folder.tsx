'use client';
import { Autocomplete } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { placesQuery } from '../../../entities/release';
import { CopyField, type CopyPart } from './copy-field';
import { useDraft } from './use-draft';

/** The folder that it is in, as at Discogs. */
export function CopyFolder({ item, onChange }: CopyPart) {
  const { data } = useQuery(placesQuery());
  const folder = useDraft(item.folder, (text) => text !== '' && onChange({ folder: text }));
  return (
    <CopyField item={item} onChange={onChange} field="folder" label="Folder" width="half">
      <Autocomplete
        size="sm"
        label="Folder"
        maxLength={100}
        data={data?.folders.map(({ name }) => name) ?? []}
        {...folder.props}
        onOptionSubmit={folder.choose}
      />
    </CopyField>
  );
}
