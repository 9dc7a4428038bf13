'use client';
import { Button, Group, Modal, TextInput } from '@mantine/core';
import type { Crate } from '@segue/shared/contracts/http';
import { useState, type SubmitEvent } from 'react';
import { SaveSmartCrate, useCreateCrate } from '../../../entities/crate';

interface NewCrateProps {
  readonly kind: 'plain' | 'smart';
  readonly onClose: () => void;
  readonly onMade: (crate: Crate) => void;
}

/** A smart crate starts with a rule that is then built on its page. */
const FIRST_RULE = { match: 'all', rules: [{ query: 'has:audio' }] } as const;

/** Asks what a new crate is called. */
export function NewCrate({ kind, onClose, onMade }: NewCrateProps) {
  const [name, setName] = useState('');
  const create = useCreateCrate();
  if (kind === 'smart') return <SaveSmartCrate rule={FIRST_RULE} onClose={onClose} onSaved={onMade} />;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== '') create.mutate({ name: name.trim() }, { onSuccess: onMade });
  };
  return (
    <Modal opened onClose={onClose} title="New crate" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={onSubmit}>
        <TextInput
          data-autofocus
          label="Name"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button type="submit" loading={create.isPending} disabled={name.trim() === ''}>
            Make it
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
