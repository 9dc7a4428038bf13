import type { SearchRequest } from '../../../entities/track';
import type { LibraryView } from './library-view';

const flagText = (value: boolean | undefined) => value !== undefined && (value ? 'true' : 'false');

/** The api's question for a view; what is not asked is left out, so that equal views have equal questions. */
export function searchRequest(view: LibraryView): SearchRequest {
  const { hasAudio, analysed, owned, ...rest } = view;
  const flags = { hasAudio: flagText(hasAudio), analysed: flagText(analysed), owned: flagText(owned) };
  const asked = Object.entries({ ...rest, ...flags }).filter(
    ([, value]) =>
      value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(asked);
}
