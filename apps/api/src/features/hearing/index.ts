export { HearingModule } from './hearing.module.js';
