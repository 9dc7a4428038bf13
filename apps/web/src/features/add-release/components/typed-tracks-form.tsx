'use client';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Section } from '../../../ui/page';
import { emptyTrack, isLength, type TypedTrack } from '../hooks/typed-tracks';
import classes from './add-release.module.css';

interface TypedTracksProps {
  readonly tracks: readonly TypedTrack[];
  readonly onChange: (tracks: TypedTrack[]) => void;
}

const FIELDS = [
  { name: 'position', label: 'Place', placeholder: 'A1', max: 20 },
  { name: 'title', label: 'Title', placeholder: '', max: 500 },
  { name: 'artist', label: 'Artist', placeholder: 'as the record', max: 500 },
  { name: 'length', label: 'Length', placeholder: '7:35', max: 12 },
] as const;

/** The tracklist, a line a track. */
export function TypedTracks({ tracks, onChange }: TypedTracksProps) {
  const change = (index: number, patch: Partial<TypedTrack>) =>
    onChange(tracks.map((track, at) => (at === index ? { ...track, ...patch } : track)));
  return (
    <Section title="Tracks" about="Lines without a title are left out.">
      <ol className={classes.tracks}>
        {tracks.map((track, index) => (
          <li key={index} className={classes.track}>
            {FIELDS.map(({ name, label, placeholder, max }) => (
              <TextInput
                key={name}
                aria-label={`${label} of track ${index + 1}`}
                placeholder={placeholder || label}
                maxLength={max}
                data-field={name}
                error={name === 'length' && !isLength(track.length) ? 'Such as 7:35' : null}
                value={track[name]}
                onChange={(event) => change(index, { [name]: event.currentTarget.value })}
              />
            ))}
            <ActionIcon
              size={34}
              aria-label={`Leave track ${index + 1} out`}
              disabled={tracks.length === 1}
              onClick={() => onChange(tracks.filter((_, at) => at !== index))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={15} />}
        className={classes.submit ?? ''}
        onClick={() => onChange([...tracks, emptyTrack(tracks.at(-1))])}
      >
        Another track
      </Button>
    </Section>
  );
}
