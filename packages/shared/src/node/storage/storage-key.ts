import { invalid } from '../typed-error.js';

const segment = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,200}$/;

/**
 * True for a place inside the storage: segments of letters, digits, dot, dash and underscore between single slashes.
 * No absolute path, no `..`, no drive, no backslash, no control character.
 */
export function isStorageKey(key: string): boolean {
  return key.length <= 500 && key.split('/').every((part) => segment.test(part));
}

/** @throws TypedError `invalid` when `key` is no storage key */
export function checkStorageKey(key: string): string {
  if (isStorageKey(key)) return key;
  throw invalid(
    `"${key.slice(0, 100)}" is not a storage key: only letters, digits, ".", "-", "_" between slashes.`,
  );
}
