'use client';
import { Button } from '@mantine/core';
import type { Playlist, TrackRow } from '@segue/shared/contracts/http';
import { useQueryClient } from '@tanstack/react-query';
import { IconDisc } from '@tabler/icons-react';
import { useState } from 'react';
import { formatLength } from '../../lib/format';
import { toastDone, toastFailed } from '../../ui/toast';
import { playQueue } from '../transport';
import { hearingQuery } from '../waveform';
import { playableSet, skippedWords } from './play-set';

interface PlaySetButtonProps {
  readonly playlist: Playlist;
  /** In the order in which they are to be heard, saved or not. */
  readonly tracks: readonly TrackRow[];
}

const DECKS = { pitchRange: 8, keyLock: true };

/** Plays a set as it is meant: each track from its mix-in to its mix-out, blended into the next at the planned pitch. */
export function PlaySetButton({ playlist, tracks }: PlaySetButtonProps) {
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const heard = tracks.filter(({ hasAudio }) => hasAudio);
  if (heard.length < 2) return null;
  const play = async () => {
    setAsking(true);
    try {
      const hearings = await Promise.all(heard.map(({ id }) => queryClient.query(hearingQuery(id))));
      const { overlapSeconds, generation } = playlist;
      const { pitchRange, keyLock } = generation?.request ?? DECKS;
      const { items, seconds, skipped } = playableSet(
        tracks,
        new Map(hearings.map((hearing) => [hearing.track.id, hearing])),
        { overlapSeconds, pitchRange, keyLock },
      );
      playQueue(items);
      const left = skipped.length > 0 ? ` ${skippedWords(skipped)}` : '';
      toastDone(`The set plays for ${formatLength(seconds)}.${left}`);
    } catch (error) {
      toastFailed('The set was not played', error instanceof Error ? error : new Error(String(error)));
    } finally {
      setAsking(false);
    }
  };
  return (
    <Button
      variant="default"
      leftSection={<IconDisc size={17} />}
      loading={asking}
      onClick={() => void play()}
    >
      Play the set
    </Button>
  );
}
