'use client';
import { useEffect } from 'react';
import { currentItem, learnLoudness, useTransport } from '../../../entities/transport';
import { useHeard } from '../../../entities/waveform';

/** Asks how loud the playing and the next track are, so that each starts at its level. */
export function useLevels(): void {
  useLevel(useTransport((state) => trackIdOf(currentItem(state))));
  useLevel(useTransport((state) => trackIdOf(state.queue[state.index + 1])));
}

function useLevel(trackId: string | undefined): void {
  const { hearing } = useHeard(trackId);
  useEffect(() => {
    if (trackId !== undefined && hearing?.loudness) learnLoudness(trackId, hearing.loudness);
  }, [trackId, hearing]);
}

/** A preview is another master: the file's loudness says nothing of it. */
const trackIdOf = (item: ReturnType<typeof currentItem>): string | undefined =>
  item?.preview ? undefined : item?.trackId;
