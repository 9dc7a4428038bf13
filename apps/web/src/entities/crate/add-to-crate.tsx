'use client';
import { Button, Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconBox, IconPlus } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { countOf, formatCount } from '../../lib/format';
import { toastDone } from '../../ui/toast';
import { useAddToCrate, useCreateCrate } from './api/crate-actions';
import { cratesQuery } from './api/crate-queries';
import classes from './add-to-crate.module.css';

interface AddToCrateProps {
  readonly trackIds: readonly string[];
  readonly onClose: () => void;
  /** Called when the tracks are in. */
  readonly onDone?: () => void;
}

/** Asks which crate these tracks go into: one that is there, or a new one. */
export function AddToCrate({ trackIds, onClose, onDone }: AddToCrateProps) {
  const crates = useQuery(cratesQuery());
  const add = useAddToCrate();
  const create = useCreateCrate();
  const [name, setName] = useState('');
  const typed = name.trim();
  const plain = (crates.data?.items ?? []).filter(({ kind }) => kind === 'plain');
  const shown = plain.filter((crate) => crate.name.toLowerCase().includes(typed.toLowerCase()));
  const same = plain.find((crate) => crate.name.toLowerCase() === typed.toLowerCase());
  const done = () => {
    onDone?.();
    onClose();
  };
  const put = (id: string) => add.mutate({ id, trackIds }, { onSuccess: done });
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed === '') return;
    if (same) put(same.id);
    else
      create.mutate(
        { name: typed, trackIds: [...trackIds] },
        {
          onSuccess: (crate) => {
            toastDone(`“${crate.name}” is made, with ${countOf(crate.tracks, 'track')}.`);
            done();
          },
        },
      );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Add ${countOf(trackIds.length, 'track')} to a crate`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={onSubmit} className={classes.form}>
        <TextInput
          data-autofocus
          label="Crate"
          placeholder="Find one, or name a new one"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ul className={classes.list} aria-label="Crates">
          {shown.map((crate) => (
            <li key={crate.id}>
              <button
                type="button"
                className={classes.crate}
                disabled={add.isPending}
                onClick={() => put(crate.id)}
              >
                <IconBox size={16} aria-hidden />
                <span className={classes.name}>{crate.name}</span>
                <span className={classes.count}>{formatCount(crate.tracks)}</span>
              </button>
            </li>
          ))}
        </ul>
        {typed !== '' && !same && (
          <Button
            type="submit"
            variant="light"
            leftSection={<IconPlus size={16} />}
            loading={create.isPending}
          >
            New crate “{typed}”
          </Button>
        )}
      </form>
    </Modal>
  );
}
