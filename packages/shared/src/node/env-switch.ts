import { z } from 'zod';

/** A variable that is `true` or `false`; `usually` without it. */
export const envSwitch = (usually: boolean) =>
  z
    .enum(['true', 'false'], 'must be true or false')
    .default(usually ? 'true' : 'false')
    .transform((value) => value === 'true');
