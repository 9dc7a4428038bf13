export { CratesModule } from './crates.module.js';
