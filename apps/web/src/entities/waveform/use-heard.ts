'use client';
import type { TrackHearing } from '@segue/shared/contracts/http';
import { skipToken, useQuery } from '@tanstack/react-query';
import { hearingQuery, waveformQuery } from './api/waveform-queries';
import type { Waveform } from './parse-waveform';

/** What there is to draw of a track; undefined while it is asked for, or where there is none. */
export interface Heard {
  readonly hearing: TrackHearing | undefined;
  readonly waveform: Waveform | undefined;
}

export function useHeard(trackId: string | undefined): Heard {
  const hearing = useQuery({
    ...hearingQuery(trackId ?? ''),
    ...(trackId === undefined && { queryFn: skipToken }),
  }).data;
  const wanted = trackId !== undefined && hearing?.hasWaveform === true;
  const waveform = useQuery({
    ...waveformQuery(trackId ?? ''),
    ...(!wanted && { queryFn: skipToken }),
  }).data;
  return { hearing, waveform };
}
