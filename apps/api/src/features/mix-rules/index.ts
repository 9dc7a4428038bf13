export { MixRulesModule } from './mix-rules.module.js';
export { MIX_SETTINGS_KEY } from './mix-settings.repository.js';
export { MixSettingsService } from './mix-settings.service.js';
export { PairsRepository } from './pairs.repository.js';
