export type { KeyBinding } from './keys';
export { useAllKeys, useKeys } from './use-keys';
