export { placesQuery } from './api/places-query';
export { GenreBadges } from './genre-badges';
export { ReleaseCard } from './release-card';
export { ReleaseGrid } from './release-grid';
