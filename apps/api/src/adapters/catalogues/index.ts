export { CATALOGUE, CATALOGUE_OAUTH, PREVIEW_CATALOGUES } from './capabilities.js';
export type {
  AskOptions,
  GetArtist,
  GetRelease,
  GetReleaseOptions,
  PreviewCatalogue,
  ReleaseAnswer,
  SearchReleases,
} from './capabilities.js';
export type * from './account-capabilities.js';
export type * from './catalogue-artist.js';
export type * from './catalogue-collection.js';
export type * from './catalogue-preview.js';
export type * from './catalogue-search.js';
export { CatalogueError, type CatalogueErrorKind } from './catalogue-error.js';
export type * from './catalogue-release.js';
export { systemClock, type Clock } from './clock.js';
export { mapRelease } from './discogs/mapper.js';
export { wireRelease } from './discogs/wire.js';
