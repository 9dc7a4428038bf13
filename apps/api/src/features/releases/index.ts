export { CoverFiles } from './covers/cover-files.js';
export { coverKey } from './covers/cover-key.js';
export type { ReleaseFacts } from './details.repository.js';
export { DetailsWriter } from './details-writer.js';
export { ListedReleasesRepository } from './listed-releases.repository.js';
export { ReleaseDetailsService } from './release-details.service.js';
export { ReleasesModule } from './releases.module.js';
export { ReleasesService } from './releases.service.js';
