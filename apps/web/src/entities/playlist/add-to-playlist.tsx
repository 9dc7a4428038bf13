'use client';
import { Button, Group, Modal, ScrollArea, Stack, TextInput, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPlaylist, IconPlus } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { countOf } from '../../lib/format';
import { QueryState } from '../../ui/query-state';
import { SkeletonRows } from '../../ui/states';
import { useAddToPlaylist, type PlaylistChoice } from './api/add-tracks';
import { ownPlaylistsQuery } from './api/playlists-query';
import classes from './add-to-playlist.module.css';

interface AddToPlaylistProps {
  readonly trackIds: readonly string[];
  readonly onClose: () => void;
}

/** Which playlist shall have these tracks: one that is there, or a new one of the name that was typed. */
export function AddToPlaylist({ trackIds, onClose }: AddToPlaylistProps) {
  const [words, setWords] = useState('');
  const playlists = useQuery(ownPlaylistsQuery());
  const add = useAddToPlaylist();
  const onAdd = (playlist: PlaylistChoice) => add.mutate({ playlist, trackIds }, { onSuccess: onClose });
  const name = words.trim();
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name !== '') onAdd({ newName: name });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Add ${countOf(trackIds.length, 'track')} to a playlist`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="sm">
        <form onSubmit={onSubmit}>
          <Group gap="xs" wrap="nowrap">
            <TextInput
              data-autofocus
              flex={1}
              aria-label="Find a playlist, or name a new one"
              placeholder="Find one, or name a new one"
              maxLength={200}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
            <Button
              type="submit"
              leftSection={<IconPlus size={16} />}
              disabled={name === ''}
              loading={add.isPending}
            >
              New
            </Button>
          </Group>
        </form>
        <QueryState query={playlists} loading={<SkeletonRows rows={4} height={44} />}>
          {({ items }) => (
            <ScrollArea.Autosize mah={320}>
              <ul className={classes.choices}>
                {items
                  .filter((playlist) => playlist.name.toLowerCase().includes(name.toLowerCase()))
                  .map((playlist) => (
                    <li key={playlist.id}>
                      <UnstyledButton className={classes.choice} onClick={() => onAdd({ id: playlist.id })}>
                        <IconPlaylist size={17} aria-hidden />
                        <span className={classes.name}>{playlist.name}</span>
                        <span className={classes.count}>{countOf(playlist.tracks, 'track')}</span>
                      </UnstyledButton>
                    </li>
                  ))}
              </ul>
            </ScrollArea.Autosize>
          )}
        </QueryState>
      </Stack>
    </Modal>
  );
}
