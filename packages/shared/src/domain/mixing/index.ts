export * from './mix-track.js';
export {
  camelotNumber,
  keyFromCamelot,
  keyFromOpenKey,
  openKeyNumber,
  sameKey,
  type KeyMode,
  type MusicalKey,
} from './key.js';
export * from './parse-key.js';
export * from './format-key.js';
export * from './key-moves.js';
export * from './played-key.js';
export * from './moods.js';
export * from './tempo.js';
export * from './likeness.js';
export * from './vector.js';
export * from './style-likeness.js';
export * from './style-tree.js';
export * from './rules.js';
export * from './penalties.js';
export * from './prepare.js';
export * from './transition.js';
export * from './curve.js';
export * from './replacements.js';
