export { AnalysisModule } from './analysis.module.js';
export { AnalysisService } from './analysis.service.js';
