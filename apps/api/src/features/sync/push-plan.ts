import { DISCOGS_COPY_FIELDS, type DiscogsCopyField } from '@segue/shared/domain/music';
import type { AccountNames } from './said-copy.js';
import { fieldText, type ItemFields } from './item-fields.js';

/** A copy with edits of its owner. */
export interface EditedCopy extends ItemFields {
  readonly ownerEdited: readonly string[];
  readonly discogsValues: Readonly<Record<string, unknown>>;
}

/** One difference between what the owner says and what Discogs said last. */
export interface PushDifference {
  readonly field: DiscogsCopyField;
  readonly before: string;
  readonly after: string;
  /** Why it cannot be written; null when it can. */
  readonly problem: string | null;
}

const FIELD_NAME = {
  mediaCondition: 'Media Condition',
  sleeveCondition: 'Sleeve Condition',
  notes: 'Notes',
} as const;

/** What a push of this copy would write. */
export function pushDifferences(copy: EditedCopy, names: AccountNames): PushDifference[] {
  const edited = DISCOGS_COPY_FIELDS.filter((field) => copy.ownerEdited.includes(field));
  return edited.flatMap((field) => {
    const before = fieldText(copy.discogsValues[field]);
    const after = fieldText(copy[field]);
    return before === after ? [] : [{ field, before, after, problem: problemOf(field, copy, names) }];
  });
}

/** The requests that one difference comes to: one for rating and folder, one for each other field. */
export type PushWrite =
  | { readonly kind: 'copy'; readonly change: { readonly rating?: number; readonly folderId?: number } }
  | { readonly kind: 'field'; readonly fieldId: number; readonly value: string };

export function pushWrites(
  copy: EditedCopy,
  fields: readonly DiscogsCopyField[],
  names: AccountNames,
): PushWrite[] {
  const folderId = names.folders.find(({ name }) => name === copy.folder)?.id;
  const change = {
    ...(fields.includes('rating') && { rating: copy.rating ?? 0 }),
    ...(fields.includes('folder') && folderId !== undefined && { folderId }),
  };
  const values = fields.flatMap((field) => fieldValues(field, copy));
  const writes = values.flatMap(([name, value]): PushWrite[] => {
    const fieldId = fieldOf(name, names)?.id;
    return fieldId === undefined ? [] : [{ kind: 'field', fieldId, value }];
  });
  return [...(Object.keys(change).length > 0 ? [{ kind: 'copy', change } as const] : []), ...writes];
}

function fieldValues(field: DiscogsCopyField, copy: EditedCopy): [string, string][] {
  switch (field) {
    case 'mediaCondition':
    case 'sleeveCondition':
    case 'notes':
      return [[FIELD_NAME[field], copy[field]]];
    case 'customFields':
      return changedCustomFields(copy);
    case 'rating':
    case 'folder':
      return [];
  }
}

/** A custom field that Discogs had and the owner emptied is emptied there. */
function changedCustomFields({ customFields, discogsValues }: EditedCopy): [string, string][] {
  const before = { ...(discogsValues.customFields as Record<string, string> | undefined) };
  const names = [...new Set([...Object.keys(before), ...Object.keys(customFields)])];
  return names
    .map((name): [string, string] => [name, customFields[name] ?? ''])
    .filter(([name, value]) => value !== (before[name] ?? ''));
}

function problemOf(field: DiscogsCopyField, copy: EditedCopy, names: AccountNames): string | null {
  if (field === 'folder') {
    const there = names.folders.some(({ name, id }) => name === copy.folder && id !== 0);
    return there ? null : `Discogs has no folder “${copy.folder}”. Make it there, then sync.`;
  }
  for (const [name, value] of fieldValues(field, copy)) {
    const known = fieldOf(name, names);
    if (known === undefined) return `Discogs has no field “${name}”. Make it there, then sync.`;
    const fits = known.options.length === 0 || value === '' || known.options.includes(value);
    if (!fits) return `Discogs does not take “${value}” as ${name}.`;
  }
  return null;
}

const fieldOf = (wanted: string, { fields }: AccountNames) => fields.find(({ name }) => name === wanted);
