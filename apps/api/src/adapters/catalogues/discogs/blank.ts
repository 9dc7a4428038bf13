/** Discogs writes 0 and "" for "not known". */
export function orNull<Value extends string | number>(value: Value): Value | null {
  return value === 0 || value === '' ? null : value;
}
