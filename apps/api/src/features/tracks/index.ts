export { MixTrackRepository } from './mix-track.repository.js';
export { ReleaseViewRepository } from './release-view.repository.js';
export { TrackChanges, type TrackListener } from './track-changes.js';
export { TrackViewRepository } from './track-view.repository.js';
export { bpmValues, energyValues, keyValues, type SourcedValue } from './effective-value.js';
export type { TrackView } from './track-view.js';
export { toTrackRow } from './track.mapper.js';
export { TracksModule } from './tracks.module.js';
export { TracksService } from './tracks.service.js';
