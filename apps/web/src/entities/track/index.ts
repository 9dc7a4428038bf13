export * from './api/search-tracks';
export { useUpdateTrack } from './api/update-track';
export { carriesTracks, DRAGGED_TRACKS, readDraggedTracks, writeDraggedTracks } from './dragged-tracks';
export { Energy } from './energy';
export { Rating } from './rating';
export { TrackLine } from './track-line';
export { trackHref } from './track-link';
export { TrackTitle } from './track-title';
