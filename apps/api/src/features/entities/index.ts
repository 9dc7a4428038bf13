export { EntitiesModule } from './entities.module.js';
