import { DISCOGS_COPY_FIELDS } from '@segue/shared/domain/music';
import { unprocessable } from '@segue/shared/node';

/** What an owner may say of a copy; shelf, box and slot are known here only. */
export interface ItemFields {
  readonly folder: string;
  readonly mediaCondition: string;
  readonly sleeveCondition: string;
  readonly rating: number | null;
  readonly notes: string;
  readonly customFields: Readonly<Record<string, string>>;
  readonly shelf: string;
  readonly box: string;
  readonly slot: string;
}

/** A copy with whose word each field is. */
export interface ItemState extends ItemFields {
  readonly ownerEdited: readonly string[];
  /** What Discogs last said of the fields in `ownerEdited`. */
  readonly discogsValues: Readonly<Partial<Record<string, unknown>>>;
}

export type ItemChange = { readonly [F in keyof ItemFields]?: ItemFields[F] | undefined };

/**
 * The copy after its owner's edit. The first edit of a field keeps what Discogs says of it, for the way back; saying
 * what already stands there is no edit.
 */
export function editItem<State extends ItemState>(item: State, change: ItemChange): State {
  const said = { ...change, ...(change.customFields && { customFields: merged(item, change.customFields) }) };
  const edited = DISCOGS_COPY_FIELDS.filter(
    (field) => said[field] !== undefined && !same(said[field], item[field]),
  );
  const first = edited.filter((field) => !item.ownerEdited.includes(field));
  return {
    ...item,
    ...defined(said),
    ownerEdited: [...item.ownerEdited, ...first],
    discogsValues: {
      ...item.discogsValues,
      ...Object.fromEntries(first.map((field) => [field, item[field]])),
    },
  };
}

/**
 * The copy with these fields as Discogs has them, no longer marked as the owner's. A field that was not edited is so already.
 * @throws unprocessable for a field that Discogs does not know, or never said
 */
export function giveBack<State extends ItemState>(item: State, fields: readonly string[]): State {
  const unknown = fields.find((field) => !DISCOGS_COPY_FIELDS.some((known) => known === field));
  if (unknown !== undefined) throw unprocessable(`“${unknown}” is nothing that Discogs knows of a copy.`);
  const back = fields.filter((field) => item.ownerEdited.includes(field));
  const never = back.find((field) => item.discogsValues[field] === undefined);
  if (never !== undefined) throw unprocessable(`Discogs never said anything of “${never}” of this copy.`);
  const kept = Object.entries(item.discogsValues).filter(([field]) => !back.includes(field));
  return {
    ...item,
    ...Object.fromEntries(back.map((field) => [field, item.discogsValues[field]])),
    ownerEdited: item.ownerEdited.filter((field) => !back.includes(field)),
    discogsValues: Object.fromEntries(kept),
  };
}

function merged(item: ItemState, custom: Readonly<Record<string, string>>): Record<string, string> {
  return { ...item.customFields, ...custom };
}

function defined(change: ItemChange): Partial<ItemFields> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
