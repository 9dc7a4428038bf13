'use client';
import { ActionIcon, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import classes from './playlist-page.module.css';

interface PlaylistNameProps {
  readonly name: string;
  readonly mayChange: boolean;
  readonly onRename: (name: string) => void;
}

/** The name, to be changed in place: Enter keeps it, Esc leaves it. */
export function PlaylistName({ name, mayChange, onRename }: PlaylistNameProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const save = (event?: SubmitEvent) => {
    event?.preventDefault();
    const next = typed?.trim();
    if (next && next !== name) onRename(next);
    setTyped(null);
  };
  if (typed !== null) {
    return (
      <form onSubmit={save}>
        <TextInput
          aria-label="Name of the playlist"
          size="md"
          autoFocus
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => save()}
          onKeyDown={(event) => event.key === 'Escape' && setTyped(null)}
        />
      </form>
    );
  }
  return (
    <span className={classes.name}>
      {name}
      {mayChange && (
        <ActionIcon aria-label="Rename" onClick={() => setTyped(name)}>
          <IconPencil size={17} />
        </ActionIcon>
      )}
    </span>
  );
}
