import { invalid } from '@segue/shared/node';
import { driverCause } from './driver-cause.js';

/** SQLSTATE 22021 character_not_in_repertoire, and 22P05 untranslatable_character, which is what JSON gets. */
const states = new Set(['22021', '22P05']);

/**
 * A text may hold any character but NUL, which Postgres cannot keep or look for. Whoever sends one is told so.
 * @throws TypedError `invalid` for such a text, and every other error as it is
 */
export function rethrowNamingUnstorable(error: unknown): never {
  if (!states.has(driverCause(error).originalCode ?? '')) throw error;
  throw invalid('The character NUL (U+0000) cannot be stored or searched for. Leave it out.');
}
