import { z } from 'zod';
import { isGuessable } from './guessable.js';

/** 32 signs drawn from 16 hold 128 bits; some of them come twice, so that fewer can be counted. */
const leastBits = 90;

const howTo = 'openssl rand -base64 32';

/** A variable that holds a key of this installation: long, and no word that somebody left in a file. */
export const secretEnv = z
  .string(`must be set, to 32 random characters or more: ${howTo}`)
  .min(32, { error: `must have 32 characters or more: ${howTo}`, abort: true })
  .refine((secret) => !isGuessable(secret, leastBits), {
    error: `can be guessed; make a random one: ${howTo}`,
  });
