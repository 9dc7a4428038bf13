/** How one field of a view is written into the address; `write` answers '' for what need not be said. */
export interface Field<Value> {
  readonly read: (text: string | null) => Value;
  readonly write: (value: Value) => string;
}

export type Fields<View> = { readonly [K in keyof View]: Field<View[K]> };

export const text: Field<string> = { read: (value) => value ?? '', write: (value) => value };

export const list: Field<readonly string[]> = {
  read: (value) => value?.split('~').filter(Boolean) ?? [],
  write: (values) => values.join('~'),
};

export const number: Field<number | undefined> = {
  read: (value) =>
    value !== null && value !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined,
  write: (value) => (value === undefined ? '' : String(value)),
};

export const flag: Field<boolean | undefined> = {
  read: (value) => (value === 'yes' ? true : value === 'no' ? false : undefined),
  write: (value) => (value === undefined ? '' : value ? 'yes' : 'no'),
};

/** One of a few words; the first is the default and stays out of the address. */
export function oneOf<const Words extends readonly string[]>(words: Words): Field<Words[number]> {
  return {
    read: (value) => words.find((word) => word === value) ?? (words[0] as Words[number]),
    write: (value) => (value === words[0] ? '' : value),
  };
}

/** Reads a view from an address's query; what is missing or makes no sense becomes its default. */
export function readView<View extends object>(fields: Fields<View>, search: string): View {
  const params = new URLSearchParams(search);
  const names = Object.keys(fields) as (keyof View & string)[];
  return Object.fromEntries(names.map((name) => [name, fields[name].read(params.get(name))])) as View;
}

/** The query for a view: "?q=deep&key=8A~9A", or '' for the plain one. */
export function writeView<View extends object>(fields: Fields<View>, view: View): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(fields) as (keyof View & string)[]) {
    const value = fields[name].write(view[name]);
    if (value !== '') params.set(name, value);
  }
  return params.size > 0 ? `?${params}` : '';
}
