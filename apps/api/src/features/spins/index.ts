export { SpinsModule } from './spins.module.js';
