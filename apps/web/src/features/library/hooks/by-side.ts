import type { SearchHit } from '../../../entities/track';

/** In the order of the sleeve: A1, A2, B1; 1-1, 1-2, 2-1; 2 before 10. */
export const bySide = (one: Pick<SearchHit, 'position'>, other: Pick<SearchHit, 'position'>): number =>
  one.position.localeCompare(other.position, 'en', { numeric: true });
