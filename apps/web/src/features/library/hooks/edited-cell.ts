/** Fields that a row lets one edit, in the order of the table. */
export const EDITABLE = ['bpm', 'key', 'rating', 'tags'] as const;
export type Editable = (typeof EDITABLE)[number];

/** The cell that is a field now. */
export interface EditedCell {
  readonly index: number;
  readonly field: Editable;
}

export const isEditable = (id: string): id is Editable => EDITABLE.some((field) => field === id);

/** The editable column before (-1) or behind (1) one, of those that are shown; itself at the end. */
export function nextEditable(shown: readonly string[], field: Editable, step: 1 | -1): Editable {
  const fields = shown.filter(isEditable);
  return fields[fields.indexOf(field) + step] ?? field;
}
