'use client';
import { Button, Checkbox, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { KEY_NOTATIONS, type KeyNotation } from '@segue/shared/domain/mixing';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { countOf } from '../../lib/format';
import { KEY_NOTATION_WORDS, OFFERED_NOTATIONS, useKeyNotation } from '../key';
import { useCreateTags } from './api/create-tags';
import { choiceOf, emptyForm, type TagsForm } from './tags-form';

interface TagsDialogProps {
  readonly trackIds: string[];
  readonly onClose: () => void;
}

const GENRES = [
  { value: 'no', label: 'Leave as it is' },
  { value: 'styles', label: 'The styles: Deep House; Dub Techno' },
  { value: 'genres', label: 'The genres: Electronic' },
];
const NOTATIONS = OFFERED_NOTATIONS.map((value) => ({ value, label: KEY_NOTATION_WORDS[value] }));

/** Asks which fields to write into files; what follows is a preview. */
export function TagsDialog({ trackIds, onClose }: TagsDialogProps) {
  const router = useRouter();
  const create = useCreateTags();
  const notation = useKeyNotation();
  const [form, setForm] = useState(() => emptyForm(notation));
  const choice = choiceOf(form);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (choice === null) return;
    const { includeScanned } = form;
    create.mutate(
      { trackIds, choice, includeScanned },
      { onSuccess: ({ id }) => router.push(`/tags/${id}`) },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Write tags into ${countOf(trackIds.length, 'file')}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={onSubmit}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            First you see each field, old and new; nothing is written yet. What your library does not know is
            left as it is in the file. <Link href="/tags">Past batches</Link> can be taken back.
          </Text>
          <FieldChoice form={form} onChange={(patch) => setForm((now) => ({ ...now, ...patch }))} />
          <Group justify="flex-end" gap="xs" mt="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={create.isPending} disabled={choice === null}>
              Show the preview
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface FieldChoiceProps {
  readonly form: TagsForm;
  readonly onChange: (patch: Partial<TagsForm>) => void;
}

function FieldChoice({ form, onChange }: FieldChoiceProps) {
  return (
    <>
      <Group gap="lg">
        <Checkbox
          label="BPM"
          checked={form.bpm}
          onChange={(event) => onChange({ bpm: event.currentTarget.checked })}
        />
        <Checkbox
          label="Key"
          checked={form.key}
          onChange={(event) => onChange({ key: event.currentTarget.checked })}
        />
        <Checkbox
          label="Energy"
          checked={form.energy}
          onChange={(event) => onChange({ energy: event.currentTarget.checked })}
        />
      </Group>
      {form.key && (
        <NativeSelect
          size="sm"
          label="Keys written"
          data={NOTATIONS}
          value={form.notation}
          onChange={(event) => onChange({ notation: notationOf(event.currentTarget.value) })}
        />
      )}
      <NativeSelect
        size="sm"
        label="Genre"
        data={GENRES}
        value={form.genre}
        onChange={(event) => onChange({ genre: genreOf(event.currentTarget.value) })}
      />
      <Checkbox
        label="Comment (replaces the one in the file)"
        checked={form.comment}
        onChange={(event) => onChange({ comment: event.currentTarget.checked })}
      />
      {form.comment && (
        <TextInput
          size="sm"
          label="The comment says"
          description="Words: {bpm} {key} {energy} {rating} {tags} {notes} {label} {catalog} {position} {year}"
          maxLength={500}
          value={form.template}
          onChange={(event) => onChange({ template: event.currentTarget.value })}
        />
      )}
      <Checkbox
        label="Also files that came from a scanned folder"
        description="Their stored copy is written. The files in the folder itself are never touched."
        checked={form.includeScanned}
        onChange={(event) => onChange({ includeScanned: event.currentTarget.checked })}
      />
    </>
  );
}

const notationOf = (text: string): KeyNotation => KEY_NOTATIONS.find((one) => one === text) ?? 'camelot';

const genreOf = (text: string): TagsForm['genre'] => (text === 'styles' || text === 'genres' ? text : 'no');
