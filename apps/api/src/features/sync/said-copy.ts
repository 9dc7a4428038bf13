import type { AccountField, AccountFolder, CollectionCopy } from '../../adapters/catalogues/index.js';
import type { ItemFields } from './item-fields.js';

/** A copy as Discogs has it now, in the words of our columns. */
export interface SaidCopy {
  readonly instance: number;
  readonly addedAt: Date;
  /** What Discogs keeps from strangers is left out. */
  readonly fields: Partial<ItemFields>;
}

/** The names of folders and fields that an account has. */
export interface AccountNames {
  readonly folders: readonly AccountFolder[];
  readonly fields: readonly AccountField[];
  /** Followed from outside: folders and notes are hidden then. */
  readonly stranger: boolean;
}

/** The fields that everybody has; the others are custom ones. Discogs knows them by their names, as its exports do. */
const OWN_COLUMN: Readonly<Record<string, 'mediaCondition' | 'sleeveCondition' | 'notes'>> = {
  'Media Condition': 'mediaCondition',
  'Sleeve Condition': 'sleeveCondition',
  Notes: 'notes',
};

export function saidCopy(copy: CollectionCopy, names: AccountNames): SaidCopy {
  const shown = { rating: copy.rating };
  return {
    instance: copy.instanceId,
    addedAt: addedMoment(copy.addedAt),
    fields: names.stranger ? shown : { ...shown, ...ownersFields(copy, names) },
  };
}

/** Whether Discogs named a field that this account was not known to have. */
export function hasUnknownField(copy: CollectionCopy, fields: readonly AccountField[]): boolean {
  const known = new Set(fields.map(({ id }) => id));
  return copy.fields.some(({ fieldId }) => !known.has(fieldId));
}

function ownersFields(copy: CollectionCopy, { folders, fields }: AccountNames): Omit<ItemFields, 'rating'> {
  const nameOf = new Map(fields.map(({ id, name }) => [id, name]));
  const columns = { mediaCondition: '', sleeveCondition: '', notes: '' };
  const customFields: Record<string, string> = {};
  for (const { fieldId, value } of copy.fields) {
    const name = nameOf.get(fieldId);
    if (name === undefined || value === '') continue;
    const column = OWN_COLUMN[name];
    if (column === undefined) customFields[name] = value;
    else columns[column] = value;
  }
  const folder = folders.find(({ id }) => id === copy.folderId)?.name ?? 'Uncategorized';
  return { ...columns, folder, customFields };
}

/**
 * When a copy was added, by Discogs' own clock on the wall, read as UTC. An export writes that clock without its zone,
 * so this is the one reading by which a copy of an export and the same copy of a listing are known as one.
 */
export function addedMoment(text: string): Date {
  const wall = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.exec(text)?.[0];
  return new Date(wall === undefined ? text : `${wall}Z`);
}
