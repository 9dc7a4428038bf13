'use client';
import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import type { Crate } from '@segue/shared/contracts/http';
import type { Rule } from '@segue/shared/domain/query';
import { useState, type SubmitEvent } from 'react';
import { useCreateCrate } from './api/crate-actions';

interface SaveSmartCrateProps {
  readonly rule: Rule;
  readonly onClose: () => void;
  readonly onSaved: (crate: Crate) => void;
}

/** Asks what a smart crate is to be called, and makes it. */
export function SaveSmartCrate({ rule, onClose, onSaved }: SaveSmartCrateProps) {
  const [name, setName] = useState('');
  const create = useCreateCrate();
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== '') create.mutate({ name: name.trim(), rule }, { onSuccess: onSaved });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Save as a smart crate"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={onSubmit}>
        <Text size="sm" c="dimmed" mb="sm">
          It holds what its rule finds, today and tomorrow. You can change the rule at any time.
        </Text>
        <TextInput
          data-autofocus
          label="Name"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button type="submit" loading={create.isPending} disabled={name.trim() === ''}>
            Save
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
