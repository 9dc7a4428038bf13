'use client';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { sameKey, type MusicalKey } from '@segue/shared/domain/mixing';
import { KeyBadge } from '../../../entities/key';
import { formatBpm, formatPercent } from '../../../lib/format';
import { bpmSuggestions } from '../tempo/bpm-suggestions';
import { Suggestions } from './suggestions';

interface OtherReadingsProps<Value> {
  readonly track: TrackDetail;
  readonly onUse: (value: Value) => void;
}

/** The tempo counted an octave lower or higher, or three against two, as likely as the analysis takes it. */
export function OtherTempos({ track, onUse }: OtherReadingsProps<number>) {
  const items = bpmSuggestions(track).map(({ bpm, probability }) => ({
    value: bpm,
    text: `or ${formatBpm(bpm)}, ${formatPercent(probability)} likely`,
  }));
  return <Suggestions items={items} onUse={onUse} />;
}

/** The key that came second. */
export function SecondKey({ track, onUse }: OtherReadingsProps<MusicalKey>) {
  const second = track.analysis?.secondBestKey ?? null;
  if (second === null || track.values.key.some(({ value }) => sameKey(value, second))) return null;
  const text = (
    <>
      or <KeyBadge value={second} />, second best
    </>
  );
  return <Suggestions items={[{ value: second, text }]} onUse={onUse} />;
}
