export { Meters } from './meters.js';
export { ObservationModule, type ObservationSettings } from './observation.module.js';
