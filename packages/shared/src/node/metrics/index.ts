export { JobMeter } from './job-meter.js';
export { checkMetricsAccess } from './metrics-access.js';
