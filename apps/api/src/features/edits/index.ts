export { EditsModule } from './edits.module.js';
