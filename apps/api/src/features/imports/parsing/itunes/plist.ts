import type { XmlElement } from '../xml/index.js';

/** The values of a plist `dict` by key; a nested array or dict stays an element. */
export function dictOf({ children }: XmlElement): ReadonlyMap<string, XmlElement> {
  const values = new Map<string, XmlElement>();
  for (const [index, key] of children.entries()) {
    const value = children[index + 1];
    if (key.name === 'key' && value !== undefined && value.name !== 'key') values.set(key.text, value);
  }
  return values;
}

/** A string, number or date as text; empty for anything else. */
export function textOf(dict: ReadonlyMap<string, XmlElement>, key: string): string {
  return dict.get(key)?.text ?? '';
}

export function isTrue(dict: ReadonlyMap<string, XmlElement>, key: string): boolean {
  return dict.get(key)?.name === 'true';
}
