'use client';
import { ActionIcon, TextInput } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { searchTracksQuery, TrackLine, TrackTitle } from '../../../entities/track';
import { seedQuery } from '../api/seed-tracks';
import classes from './generate.module.css';

interface TrackPickerProps {
  /** "Find a seed" */
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** What else is asked of a chosen track. */
  readonly more?: (id: string, title: string) => ReactNode;
}

/** The contract's limit. */
const MOST = 200;

/** Finds tracks by typing and keeps the chosen ones in a list. */
export function TrackPicker({ label, chosen: seeds, onChange, more }: TrackPickerProps) {
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const q = words.trim();
  const search = useQuery({ ...searchTracksQuery({ q, limit: 6, facets: 'false' }), enabled: q !== '' });
  const lines = useQueries({ queries: seeds.map(seedQuery) });
  const found =
    q === ''
      ? []
      : (search.data?.hits ?? []).filter(({ id, kind }) => kind === 'track' && !seeds.includes(id));
  const add = (id: string | undefined) => {
    if (!id || seeds.length >= MOST) return;
    onChange([...seeds, id]);
    setWords('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive(Math.max(0, Math.min(found.length - 1, active + step)));
    else if (event.key === 'Enter') add(found[active]?.id);
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <TextInput
        aria-label={label}
        placeholder="Find a track"
        leftSection={<IconSearch size={16} />}
        autoComplete="off"
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length > 0 && (
        <div className={classes.found}>
          {found.map((track, index) => (
            <button
              key={track.id}
              type="button"
              className={classes.option}
              data-active={index === active}
              onClick={() => add(track.id)}
            >
              <TrackTitle track={track} size={30} />
            </button>
          ))}
        </div>
      )}
      <div className={classes.seeds}>
        {lines.map(({ data: track, error }, index) => (
          <SeedLine
            key={seeds[index]}
            track={track}
            error={error}
            more={track && more?.(track.id, track.title)}
            onRemove={() => onChange(seeds.filter((id) => id !== seeds[index]))}
          />
        ))}
      </div>
    </div>
  );
}

interface SeedLineProps {
  readonly track: Parameters<typeof TrackLine>[0]['track'] | undefined;
  readonly error: Error | null;
  readonly more: ReactNode;
  readonly onRemove: () => void;
}

function SeedLine({ track, error, more, onRemove }: SeedLineProps) {
  const remove = (
    <ActionIcon aria-label={`Remove ${track?.title ?? 'this seed'}`} onClick={onRemove}>
      <IconX size={16} />
    </ActionIcon>
  );
  if (track) {
    return (
      <TrackLine
        track={track}
        actions={
          <>
            {more}
            {remove}
          </>
        }
      />
    );
  }
  return (
    <div className={classes.row}>
      <p className={classes.quiet}>{error ? error.message : 'Loading…'}</p>
      {remove}
    </div>
  );
}
