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
export { KEY_NOTATION_WORDS } from './notation-words';
