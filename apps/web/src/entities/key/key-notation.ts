import { formatKey, type KeyNotation, type MusicalKey } from '@segue/shared/domain/mixing';
import { storedValue, useStored } from '../../lib/stored/stored-value';

/** The ways of writing a key that the settings offer; the contract knows more. */
export const OFFERED_NOTATIONS = [
  'camelot',
  'open-key',
  'short',
  'flats',
  'long',
] as const satisfies readonly KeyNotation[];
export type OfferedNotation = (typeof OFFERED_NOTATIONS)[number];

const isOffered = (text: string): text is OfferedNotation =>
  OFFERED_NOTATIONS.some((notation) => notation === text);

export const keyNotation = storedValue<OfferedNotation>('segue.key-notation', 'camelot', isOffered);

export const useKeyNotation = (): OfferedNotation => useStored(keyNotation);

/** Writes keys as this person reads them. */
export function useKeyText(): (key: MusicalKey) => string {
  const notation = useKeyNotation();
  return (key) => formatKey(key, notation);
}
