export { MixRulesModule } from './mix-rules.module.js';
export { MixSettingsService } from './mix-settings.service.js';
export { PairsRepository } from './pairs.repository.js';
