'use client';
import { Autocomplete, Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { CONDITIONS } from '@segue/shared/domain/music';
import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { placesQuery } from '../../../entities/release';
import { countOf } from '../../../lib/format';
import { useEditCopies, type CopiesChange } from '../api/edit-copies';
import { copiesChange, NO_CHANGE, type CopiesForm } from '../hooks/copies-change';

interface EditCopiesProps {
  readonly releaseIds: string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const AS_IT_IS = { value: '', label: 'As it is' };
const STARS = [
  AS_IT_IS,
  { value: 'none', label: 'No rating' },
  ...[1, 2, 3, 4, 5].map((stars) => ({ value: String(stars), label: countOf(stars, 'star') })),
];
const MEDIA = CONDITIONS.filter(({ sleeveOnly }) => !sleeveOnly).map(({ name }) => name);

/** Folder, place, condition and rating of many records at once; what is left empty stays. */
export function EditCopies({ releaseIds, onClose, onDone }: EditCopiesProps) {
  const edit = useEditCopies();
  const { data: places } = useQuery(placesQuery());
  const [form, setForm] = useState(NO_CHANGE);
  const set = (patch: Partial<CopiesForm>) => setForm((now) => ({ ...now, ...patch }));
  const change: CopiesChange = copiesChange(form);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    edit.mutate({ releaseIds, change }, { onSuccess: onDone });
  };
  const used = (names: readonly string[]) => [...new Set(names.filter(Boolean))];
  const stands = places?.places ?? [];
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Edit ${countOf(releaseIds.length, 'record')}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={onSubmit}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            All your copies of these records are changed. What you leave empty stays as it is.
          </Text>
          <Autocomplete
            size="sm"
            label="Folder"
            maxLength={100}
            data={used(places?.folders.map(({ name }) => name) ?? [])}
            value={form.folder}
            onChange={(folder) => set({ folder })}
          />
          <Group grow gap="sm">
            <Autocomplete
              size="sm"
              label="Shelf"
              maxLength={100}
              data={used(stands.map(({ shelf }) => shelf))}
              value={form.shelf}
              onChange={(shelf) => set({ shelf })}
            />
            <Autocomplete
              size="sm"
              label="Box"
              maxLength={100}
              data={used(stands.map(({ box }) => box))}
              value={form.box}
              onChange={(box) => set({ box })}
            />
          </Group>
          <Group grow gap="sm">
            <NativeSelect
              size="sm"
              label="Media"
              data={[AS_IT_IS, ...MEDIA]}
              value={form.media}
              onChange={(event) => set({ media: event.currentTarget.value })}
            />
            <NativeSelect
              size="sm"
              label="Rating"
              data={STARS}
              value={form.rating}
              onChange={(event) => set({ rating: event.currentTarget.value })}
            />
          </Group>
          <Button type="submit" loading={edit.isPending} disabled={Object.keys(change).length === 0}>
            Change {countOf(releaseIds.length, 'record')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
