import type { PushChange } from '../api/push';

export const FIELD_WORDS: Readonly<Record<PushChange['field'], string>> = {
  rating: 'Rating',
  folder: 'Folder',
  notes: 'Notes',
  mediaCondition: 'Media condition',
  sleeveCondition: 'Sleeve condition',
  customFields: 'Own fields',
};

/** One copy and all that a push would write for it. */
export interface PushRecord {
  readonly itemId: string;
  readonly label: string;
  readonly changes: readonly PushChange[];
  /** At least one of its changes can be written. */
  readonly writable: boolean;
}

/** Differences by record, in the order in which they came. */
export function pushRecords(changes: readonly PushChange[]): PushRecord[] {
  const byItem = new Map<string, PushChange[]>();
  for (const change of changes) byItem.set(change.itemId, [...(byItem.get(change.itemId) ?? []), change]);
  return [...byItem].map(([itemId, own]) => ({
    itemId,
    label: own[0]?.label ?? '',
    changes: own,
    writable: own.some(({ problem }) => problem === null),
  }));
}
