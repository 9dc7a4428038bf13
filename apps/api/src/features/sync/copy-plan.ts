import { DISCOGS_COPY_FIELDS, type DiscogsCopyField } from '@segue/shared/domain/music';
import { fieldText, type ItemFields } from './item-fields.js';
import type { SaidCopy } from './said-copy.js';

/** An owned copy as it is stored. */
export interface StoredCopy extends ItemFields {
  readonly id: string;
  readonly releaseId: string;
  readonly copy: number;
  readonly addedAt: Date;
  readonly discogsInstance: number | null;
  /** Fields that the owner edited here; their word stays. */
  readonly ownerEdited: readonly string[];
  /** What Discogs last said of those. */
  readonly discogsValues: Readonly<Record<string, unknown>>;
  readonly goneSince: Date | null;
}

export interface CopyChange {
  readonly field: DiscogsCopyField | 'back';
  readonly before: string;
  readonly after: string;
}

/** What a sync writes of a copy. */
export type CopyWrite = Partial<ItemFields> & {
  readonly discogsInstance?: number;
  readonly releaseId?: string;
  /** Its number among the copies of that release. */
  readonly copy?: number;
  readonly discogsValues?: Readonly<Record<string, unknown>>;
  readonly goneSince?: null;
};

export type CopyPlan =
  | { readonly action: 'create' }
  | { readonly action: 'keep'; readonly copy: StoredCopy }
  | {
      readonly action: 'write';
      readonly copy: StoredCopy;
      readonly to: CopyWrite;
      /** What its owner sees changed; empty when only bookkeeping is. */
      readonly changes: readonly CopyChange[];
    };

/**
 * Decides what a copy at Discogs means for those that are stored. A copy is known by its instance. One that came
 * without (by an export, by hand) is adopted when it is of the same release and was added at the same moment, or when it
 * is the only one of the release that is free, so that it is never there twice. What the owner edited stays: what Discogs says of it is only remembered, as the way back.
 *
 * @param stored the person's copies of this release, and whichever has this instance
 * @param taken copies that another instance of the same listing was matched with already
 */
export function planCopy(
  said: SaidCopy,
  releaseId: string,
  stored: readonly StoredCopy[],
  taken: ReadonlySet<string>,
): CopyPlan {
  const copy = stored.find(({ discogsInstance }) => discogsInstance === said.instance) ?? adoptable();
  if (copy === undefined) return { action: 'create' };
  const to = writeOf(copy, said, releaseId);
  if (Object.keys(to).length === 0) return { action: 'keep', copy };
  return { action: 'write', copy, to, changes: changesOf(copy, to) };

  function adoptable(): StoredCopy | undefined {
    const free = stored
      .filter((one) => one.discogsInstance === null && one.releaseId === releaseId && !taken.has(one.id))
      .sort((a, b) => a.copy - b.copy);
    const [only, ...others] = free;
    const sameMoment = free.find((one) => one.addedAt.getTime() === said.addedAt.getTime());
    return sameMoment ?? (others.length === 0 ? only : undefined);
  }
}

function writeOf(copy: StoredCopy, said: SaidCopy, releaseId: string): CopyWrite {
  const differing = DISCOGS_COPY_FIELDS.filter((field) => field in said.fields);
  const theirs = differing.filter((field) => copy.ownerEdited.includes(field));
  const free = differing.filter((field) => !copy.ownerEdited.includes(field));
  const written = free.filter((field) => fieldText(copy[field]) !== fieldText(said.fields[field]));
  const remembered = theirs.filter(
    (field) =>
      !(field in copy.discogsValues) ||
      fieldText(copy.discogsValues[field]) !== fieldText(said.fields[field]),
  );
  return {
    ...pick(said.fields, written),
    ...(remembered.length > 0 && {
      discogsValues: { ...copy.discogsValues, ...pick(said.fields, remembered) },
    }),
    ...(copy.discogsInstance !== said.instance && { discogsInstance: said.instance }),
    ...(copy.releaseId !== releaseId && { releaseId }),
    ...(copy.goneSince !== null && { goneSince: null }),
  };
}

function changesOf(copy: StoredCopy, to: CopyWrite): CopyChange[] {
  const changed = DISCOGS_COPY_FIELDS.filter((field) => field in to);
  const fields = changed.map((field): CopyChange => {
    return { field, before: fieldText(copy[field]), after: fieldText(to[field]) };
  });
  return to.goneSince === null
    ? [...fields, { field: 'back', before: 'gone', after: 'there again' }]
    : fields;
}

function pick(fields: Partial<ItemFields>, names: readonly DiscogsCopyField[]): Partial<ItemFields> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
