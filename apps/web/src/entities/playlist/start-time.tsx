'use client';
import { TextInput } from '@mantine/core';
import type { Playlist } from '@segue/shared/contracts/http';
import { clockText, parseClock } from '@segue/shared/domain/music';
import { useState } from 'react';
import { useSetStart } from './api/set-start';

/** When a set begins: with a time each place has its own, without one it is a list. */
export function StartTime({ playlist }: { readonly playlist: Playlist }) {
  const { startMinute } = playlist;
  const setStart = useSetStart(playlist.id);
  const now = startMinute === null ? '' : clockText(startMinute, 0);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? now;
  const wrong = text.trim() !== '' && parseClock(text) === null;
  const keep = () => {
    setTyped(wrong ? typed : null);
    const next = parseClock(text);
    if (!wrong && next !== startMinute) setStart.mutate(next);
  };
  return (
    <TextInput
      label="Begins at"
      placeholder="22:00"
      w={130}
      size="xs"
      value={text}
      error={wrong && 'A time like 22:30.'}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  );
}
