export type { CountedPart } from './counted.repository.js';
export type { Marks } from './marks.js';
export { StatisticsModule } from './statistics.module.js';
export { StatisticsService } from './statistics.service.js';
