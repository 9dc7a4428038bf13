import type { MusicalKey } from '@segue/shared/domain/mixing';
import type { StoredValue, TrackView } from './track-view.js';

export type ValueSource = 'user' | 'analysis' | 'import' | 'tags';

/** A value with where it came from. */
export interface SourcedValue<Value> {
  readonly value: Value;
  readonly source: ValueSource;
  /** 0..1; null where the source does not doubt. */
  readonly confidence: number | null;
}

/**
 * A person's own word wins, then what the analyser heard, then what an import said, then the file's tags. Among imports
 * the one that is not doubted: a tempo that is half or double of another is only a suggestion.
 */
const ORDER: readonly ValueSource[] = ['user', 'analysis', 'import', 'tags'];

/** Everything that is said of the tempo, the winner first. */
export function bpmValues(view: TrackView): SourcedValue<number>[] {
  const heard = view.analysis?.bpm ?? null;
  return ranked([...stored(view, 'bpm', asNumber), ...analysed(heard, view.analysis?.bpmConfidence)]);
}

/** Everything that is said of the energy (1..10), the winner first. */
export function energyValues(view: TrackView): SourcedValue<number>[] {
  return ranked([...stored(view, 'energy', asNumber), ...analysed(view.analysis?.energy ?? null, null)]);
}

/** Everything that is said of the key, the winner first. */
export function keyValues(view: TrackView): SourcedValue<MusicalKey>[] {
  const { keyPitchClass, keyMode, keyConfidence } = view.analysis ?? {};
  const heard =
    keyPitchClass == null || keyMode == null ? null : { pitchClass: keyPitchClass, mode: keyMode };
  return ranked([...stored(view, 'key', asKey), ...analysed(heard, keyConfidence)]);
}

function ranked<Value>(values: SourcedValue<Value>[]): SourcedValue<Value>[] {
  return values.sort(
    (a, b) => ORDER.indexOf(a.source) - ORDER.indexOf(b.source) || (b.confidence ?? 1) - (a.confidence ?? 1),
  );
}

function analysed<Value>(value: Value | null, confidence: number | null | undefined): SourcedValue<Value>[] {
  return value === null ? [] : [{ value, source: 'analysis', confidence: confidence ?? null }];
}

function stored<Value>(
  view: TrackView,
  field: StoredValue['field'],
  read: (value: unknown) => Value | null,
): SourcedValue<Value>[] {
  return view.values
    .filter((entry) => entry.field === field)
    .flatMap((entry) => {
      const value = read(entry.value);
      const source = entry.source.startsWith('import') ? 'import' : entry.source === 'user' ? 'user' : 'tags';
      return value === null ? [] : [{ value, source, confidence: entry.confidence }];
    });
}

const asNumber = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

function asKey(value: unknown): MusicalKey | null {
  if (typeof value !== 'object' || value === null || !('pitchClass' in value) || !('mode' in value))
    return null;
  const { pitchClass, mode } = value;
  if (typeof pitchClass !== 'number' || (mode !== 'major' && mode !== 'minor')) return null;
  return { pitchClass, mode };
}
