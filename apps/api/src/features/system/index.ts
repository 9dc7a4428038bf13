export { serveDocs } from './openapi/docs-page.js';
export { SystemModule } from './system.module.js';
export { SystemSettings } from './system-settings.js';
