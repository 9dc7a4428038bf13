export type { GetRelease, GetReleaseOptions, ReleaseAnswer } from './capabilities.js';
export { CatalogueError, type CatalogueErrorKind } from './catalogue-error.js';
export type * from './catalogue-release.js';
export { systemClock, type Clock } from './clock.js';
