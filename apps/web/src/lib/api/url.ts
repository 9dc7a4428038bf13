import { inBase } from '../base-path';

type Plain = string | number | boolean | null | undefined;
type Values = Readonly<Record<string, Plain | readonly Plain[]>>;

/** `/api/tracks/:id` with its parameters filled in and the query behind; lists go as `a=1,2`, empty values not at all. */
export function urlOf(path: string, params: Values = {}, query: Values = {}): string {
  const filled = inBase(path).replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const text = [value].flat().join(',');
    if (text !== '') search.set(name, text);
  }
  return search.size > 0 ? `${filled}?${search}` : filled;
}
