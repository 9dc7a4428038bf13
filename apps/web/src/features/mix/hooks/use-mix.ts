'use client';
import type { TrackHearing } from '@segue/shared/contracts/http';
import { DEFAULT_MIX_RULES, tempoFit, type TempoFit } from '@segue/shared/domain/mixing';
import { useMemo, useState } from 'react';
import {
  rateOf,
  type Blend,
  barSeconds,
  beatsApartMs,
  bpmAt,
  defaultPoints,
  nearestBar,
} from '../../../entities/blend';

export const BAR_CHOICES = [4, 8, 16, 32] as const;
export const RANGES = [6, 8, 10, 16, 50] as const;

export interface MixSetting {
  readonly bars: number;
  /** Pitch fader of the first deck, percent; the second follows. */
  readonly pitch: number;
  /** The decks' range, ±percent. */
  readonly range: number;
  readonly keyLock: boolean;
  readonly loop: boolean;
  /** Track times. */
  readonly out: number;
  readonly in: number;
}

export interface Mix {
  readonly setting: MixSetting;
  readonly change: (patch: Partial<MixSetting>) => void;
  readonly blend: Blend;
  /** How the second deck's tempo is met; null when a BPM is unknown. */
  readonly fit: TempoFit | null;
  readonly apartMs: number | null;
  /** Moves the second deck under the first: by beats of its own, or by wall-clock milliseconds. */
  readonly nudge: (by: { beats?: number; ms?: number }) => void;
  /** Moves a mix point by whole bars, on the grid. */
  readonly movePoint: (deck: 'out' | 'in', bars: number) => void;
}

/** Everything that is set on the two decks, and what follows from it. */
export function useMix(from: TrackHearing, to: TrackHearing): Mix {
  const [setting, setSetting] = useState<MixSetting>(() => {
    const points = defaultPoints(from, to, 16);
    return { bars: 16, pitch: 0, range: 8, keyLock: false, loop: false, ...points };
  });
  const change = (patch: Partial<MixSetting>) => setSetting((old) => ({ ...old, ...patch }));
  const { bars, pitch, range, out } = setting;
  const fromBpm = bpmAt(from, out);
  const toBpm = bpmAt(to, setting.in);
  const fit = useMemo(
    () =>
      fromBpm === null || toBpm === null
        ? null
        : tempoFit(fromBpm * rateOf(pitch), toBpm, { ...DEFAULT_MIX_RULES, pitchRangePercent: range }),
    [fromBpm, toBpm, pitch, range],
  );
  const rates = { from: rateOf(pitch), to: rateOf(clamp(fit?.pitchPercent ?? 0, range)) };
  const blend: Blend = {
    from: { point: out, rate: rates.from },
    to: { point: setting.in, rate: rates.to },
    seconds: (bars * barSeconds(from, out)) / rates.from,
  };
  const nudge: Mix['nudge'] = ({ beats = 0, ms = 0 }) =>
    change({
      in: Math.max(0, setting.in + (beats * barSeconds(to, setting.in)) / 4 - (ms / 1000) * rates.to),
    });
  const movePoint: Mix['movePoint'] = (deck, by) => {
    const [hearing, at] = deck === 'out' ? [from, out] : [to, setting.in];
    const wanted = at + by * barSeconds(hearing, at);
    change({ [deck]: nearestBar(hearing.grid, wanted, hearing.durationSeconds ?? wanted) });
  };
  const apartMs = beatsApartMs(blend, from.grid, to.grid);
  return { setting, change, blend, fit, apartMs, nudge, movePoint };
}

const clamp = (percent: number, range: number): number => Math.max(-range, Math.min(range, percent));
