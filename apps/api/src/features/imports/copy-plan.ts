import { DISCOGS_COPY_FIELDS, type DiscogsCopyField } from '@segue/shared/domain/music';
import type { DiscogsRow } from './parsing/index.js';

/** An owned copy as it is stored, as far as an import looks at it. */
export interface StoredCopy {
  readonly id: string;
  readonly copy: number;
  readonly addedAt: Date;
  readonly folder: string;
  readonly mediaCondition: string;
  readonly sleeveCondition: string;
  readonly rating: number | null;
  readonly notes: string;
  readonly customFields: Readonly<Record<string, string>>;
  /** Fields that the owner edited in Segue. */
  readonly ownerEdited: readonly string[];
  /** What Discogs last said of those. */
  readonly discogsValues: Readonly<Record<string, unknown>>;
}

/** What an export says of a copy. */
export type CopyFields = Pick<StoredCopy, DiscogsCopyField>;

export interface FieldChange {
  readonly field: keyof CopyFields;
  readonly before: string;
  readonly after: string;
}

/** What an import writes of a copy that is there. */
export type CopyWrite = Partial<CopyFields> & Partial<Pick<StoredCopy, 'discogsValues'>>;

export type CopyPlan =
  | { readonly action: 'create' }
  | { readonly action: 'keep' }
  | {
      readonly action: 'write';
      readonly copy: StoredCopy;
      readonly to: CopyWrite;
      /** What its owner sees changed; none where only the way back is another one. */
      readonly changes: FieldChange[];
    };

export function copyFields(row: DiscogsRow): CopyFields {
  const { folder, mediaCondition, sleeveCondition, rating, notes, custom } = row;
  return {
    folder: folder || 'Uncategorized',
    mediaCondition,
    sleeveCondition,
    rating,
    notes,
    customFields: custom,
  };
}

/**
 * Decides what one row means for the copies of its release that are stored.
 * A copy is known again by the moment it was added: the same release may be owned twice, and then the two rows
 * differ in it. Rows without one, and rows that share it, are told apart by their order (`nth`, from 0).
 * The owner's own edits stay, what the row says of them is remembered as the way back; a row never removes anything.
 */
export function planCopy(row: DiscogsRow, stored: readonly StoredCopy[], nth: number): CopyPlan {
  const same =
    row.addedAt === null
      ? stored
      : stored.filter(({ addedAt }) => addedAt.toISOString() === iso(row.addedAt));
  const copy = [...same].sort((a, b) => a.copy - b.copy)[nth];
  if (copy === undefined) return { action: 'create' };
  const said = copyFields(row);
  const edited = DISCOGS_COPY_FIELDS.filter((field) => copy.ownerEdited.includes(field));
  const changed = DISCOGS_COPY_FIELDS.filter(
    (field) => !edited.includes(field) && text(copy[field]) !== text(said[field]),
  );
  const remembered = edited.filter(
    (field) => !(field in copy.discogsValues) || text(copy.discogsValues[field]) !== text(said[field]),
  );
  if (changed.length + remembered.length === 0) return { action: 'keep' };
  const changes = changed.map((field) => ({ field, before: text(copy[field]), after: text(said[field]) }));
  return {
    action: 'write',
    copy,
    to: {
      ...pick(said, changed),
      ...(remembered.length > 0 && { discogsValues: { ...copy.discogsValues, ...pick(said, remembered) } }),
    },
    changes,
  };
}

function pick(said: CopyFields, fields: readonly (keyof CopyFields)[]): Partial<CopyFields> {
  return Object.fromEntries(fields.map((field) => [field, said[field]]));
}

const iso = (addedAt: string | null): string => (addedAt === null ? '' : new Date(addedAt).toISOString());

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, entry]) => `${name}: ${String(entry)}`)
    .join('; ');
}

/** Counts rows that look alike, so that each of them finds a copy of its own. */
export class CopyCounter {
  private readonly seen = new Map<string, number>();

  /** How many rows of the same release and moment came before this one. */
  next(row: DiscogsRow): number {
    const key = `${row.discogsReleaseId} ${row.addedAt ?? ''}`;
    const nth = this.seen.get(key) ?? 0;
    this.seen.set(key, nth + 1);
    return nth;
  }
}
