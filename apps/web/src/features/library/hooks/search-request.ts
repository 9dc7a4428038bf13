import type { SearchRequest } from '../../../entities/track';
import type { LibraryView } from './library-view';

/** The api's question for a view; what is not asked is left out, so that equal views have equal questions. */
export function searchRequest(view: LibraryView): SearchRequest {
  const asked = Object.entries(view).filter(([name, value]) => name !== 'show' && isAsked(value));
  return Object.fromEntries(
    asked.map(([name, value]): [string, unknown] => [
      name,
      typeof value === 'boolean' ? String(value) : value,
    ]),
  );
}

const isAsked = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
