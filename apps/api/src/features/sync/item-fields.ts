import type { DiscogsCopyField } from '@segue/shared/domain/music';

/** What Discogs and an owner may both say of a copy. */
export interface ItemFields extends Record<DiscogsCopyField, unknown> {
  readonly folder: string;
  readonly mediaCondition: string;
  readonly sleeveCondition: string;
  readonly rating: number | null;
  readonly notes: string;
  /** By the name of the custom field; empty ones are left out. */
  readonly customFields: Readonly<Record<string, string>>;
}

/** A value as a person reads it, and as two values are compared; empty for none. */
export function fieldText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([, entry]) => entry !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, entry]) => `${name}: ${String(entry)}`)
    .join('; ');
}
