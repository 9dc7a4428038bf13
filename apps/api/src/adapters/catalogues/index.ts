export { CATALOGUE } from './capabilities.js';
export type { GetRelease, GetReleaseOptions, ReleaseAnswer } from './capabilities.js';
export { CatalogueError, type CatalogueErrorKind } from './catalogue-error.js';
export type * from './catalogue-release.js';
export { systemClock, type Clock } from './clock.js';
export { mapRelease } from './discogs/mapper.js';
export { wireRelease } from './discogs/wire.js';
