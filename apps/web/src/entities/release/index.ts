export { placesQuery } from './api/places-query';
export { ReleaseCard } from './release-card';
export { ReleaseGrid } from './release-grid';
