export { CamelotWheel } from './camelot-wheel';
export { KeyBadge } from './key-badge';
export { hueOfKey, keyHue } from './key-colour';
export {
  keyNotation,
  OFFERED_NOTATIONS,
  useKeyNotation,
  useKeyText,
  type OfferedNotation,
} from './key-notation';
export { ringPath, ringPoint } from './ring';
