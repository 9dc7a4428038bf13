export { ItemsModule } from './items.module.js';
export { ItemsService } from './items.service.js';
