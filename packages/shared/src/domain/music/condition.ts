/** The Goldmine grades that Discogs uses, best first, and the three words that it allows for sleeves only. */
export const CONDITIONS = [
  { code: 'M', name: 'Mint (M)', sleeveOnly: false },
  { code: 'NM', name: 'Near Mint (NM or M-)', sleeveOnly: false },
  { code: 'VG+', name: 'Very Good Plus (VG+)', sleeveOnly: false },
  { code: 'VG', name: 'Very Good (VG)', sleeveOnly: false },
  { code: 'G+', name: 'Good Plus (G+)', sleeveOnly: false },
  { code: 'G', name: 'Good (G)', sleeveOnly: false },
  { code: 'F', name: 'Fair (F)', sleeveOnly: false },
  { code: 'P', name: 'Poor (P)', sleeveOnly: false },
  { code: 'generic', name: 'Generic', sleeveOnly: true },
  { code: 'not-graded', name: 'Not Graded', sleeveOnly: true },
  { code: 'no-cover', name: 'No Cover', sleeveOnly: true },
] as const;

export type ConditionCode = (typeof CONDITIONS)[number]['code'];

const BY_TEXT = new Map<string, ConditionCode>(
  CONDITIONS.flatMap(({ code, name }) => {
    const short = name.replace(/ \(.*/, '');
    return [code, name, short].map((text): [string, ConditionCode] => [text.toLowerCase(), code]);
  }).concat([['m-', 'NM']]),
);

/** Reads "Near Mint (NM or M-)", "near mint", "NM" or "M-"; null when empty or unknown. */
export function parseCondition(text: string): ConditionCode | null {
  return BY_TEXT.get(text.trim().toLowerCase()) ?? null;
}

/** The name as Discogs writes it. */
export function conditionName(code: ConditionCode): string {
  return CONDITIONS.find((condition) => condition.code === code)?.name ?? code;
}
