export { JobMeter } from './job-meter.js';
export { checkMetricsAccess } from './metrics-access.js';
export { ProcessMetrics } from './process-metrics.js';
