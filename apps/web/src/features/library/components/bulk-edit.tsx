'use client';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type SubmitEvent } from 'react';
import { useEditTracks } from '../../../entities/track';
import { countOf } from '../../../lib/format';
import { editPreviewQuery } from '../api/edit-preview';
import { bulkChange, UNTOUCHED, type BulkForm } from '../hooks/bulk-form';
import { BulkFields } from './bulk-fields';
import { BulkPreview } from './bulk-preview';

interface BulkEditProps {
  readonly trackIds: readonly string[];
  readonly onClose: () => void;
}

const TYPING_PAUSE_MS = 250;

/** Rating, tags, tempo and key of many tracks at once: what would change is shown before, and can be undone after. */
export function BulkEdit({ trackIds, onClose }: BulkEditProps) {
  const [form, setForm] = useState(UNTOUCHED);
  const [settled] = useDebouncedValue(form, TYPING_PAUSE_MS);
  const change = useMemo(() => bulkChange(settled), [settled]);
  const preview = useQuery(editPreviewQuery(trackIds, change));
  const edit = useEditTracks();
  const shown = change === null ? undefined : preview.data;
  const isCurrent =
    shown !== undefined && settled === form && !preview.isPlaceholderData && !preview.isFetching;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (change === null || !isCurrent) return;
    edit.mutate({ trackIds, change, asOf: shown.asOf });
    onClose();
  };
  const set = (patch: Partial<BulkForm>) => setForm((now) => ({ ...now, ...patch }));
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={`Edit ${countOf(trackIds.length, 'track')}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={onSubmit}>
        <Stack gap="md">
          <BulkFields form={form} onChange={set} />
          <BulkPreview
            preview={shown}
            error={change === null ? null : preview.error}
            asked={change !== null}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={!isCurrent || shown.changed === 0}>
              {isCurrent ? `Change ${countOf(shown.changed, 'track')}` : 'Change'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
