'use client';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { friendsQuery } from '../../../entities/person';

interface WhoseProps {
  /** A friend's id; '' for one's own. */
  readonly value: string;
  readonly onChange: (whose: string) => void;
}

/** Whose playlists; only there when a friend shows theirs. */
export function Whose({ value, onChange }: WhoseProps) {
  const { data } = useQuery(friendsQuery());
  const showing = (data?.friends ?? []).filter(({ received }) => received.playlists);
  if (showing.length === 0) return null;
  return (
    <NativeSelect
      aria-label="Whose playlists"
      value={value}
      data={[
        { value: '', label: 'My playlists' },
        ...showing.map(({ person }) => ({ value: person.id, label: `Playlists of ${person.name}` })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
