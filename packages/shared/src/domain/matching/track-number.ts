/** What a number in a file name says: the number in the folder, or a printed position. */
export interface Numbering {
  readonly position: string | null;
  readonly ordinal: number | null;
}

/** "01", or a printed position: "A1", "B5.1", "a1", "1-03", "CD-4", a whole side "A" or "AA". */
const NUMBER = String.raw`(\d{1,3})|([A-Za-z]{1,2}\d{1,2}(?:\.\d{1,2}|[a-z])?|[A-H]|AA|BB|CC|DD|(?:CD|DVD)?\d{0,2}-\d{1,3})`;
const ALONE = new RegExp(`^(?:${NUMBER})$`);
const FIRST = new RegExp(String.raw`^[([]?(?:${NUMBER})[)\]]?(?:\s*[.)]\s+|\s+[-–—]\s+|\s+|\.(?=\D))(?=\S)`);

/** Takes "01 - ", "03. ", "A1 " or "1-03 " off the front of a name. `rest` is the whole name when there is none. */
export function takeTrackNumber(name: string): Numbering & { readonly rest: string } {
  const found = FIRST.exec(name);
  return { ...numberingOf(found), rest: name.slice(found?.[0].length ?? 0) };
}

/** Reads a field that is nothing but a number or position; null when it is something else. */
export function readTrackNumber(field: string): Numbering | null {
  const found = ALONE.exec(field);
  return found === null ? null : numberingOf(found);
}

function numberingOf(found: RegExpExecArray | null): Numbering {
  const [, ordinal, position] = found ?? [];
  return { position: position ?? null, ordinal: ordinal === undefined ? null : Number(ordinal) };
}
