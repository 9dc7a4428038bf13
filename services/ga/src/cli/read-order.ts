import { z } from 'zod';
import { ProblemError } from '@segue/shared/domain/set-rules';

const ids = z.array(z.union([z.string(), z.number()]).transform(String));
const orderFile = z.union([
  ids,
  z.object({ order: ids }).transform((file) => file.order),
  z
    .object({ answers: z.array(z.object({ order: ids })).min(1) })
    .transform((file) => file.answers[0]?.order ?? []),
]);

/** Reads an order: a list of ids, `{order: […]}`, or what `solve` printed (its first answer). */
export function readOrder(text: string): string[] {
  const read = orderFile.safeParse(parse(text));
  if (read.success) return read.data;
  throw new ProblemError(
    'problem-invalid',
    'The order must be a list of track ids, or an object with `order`.',
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProblemError('problem-invalid', `The order is not JSON: ${(error as Error).message}`);
  }
}
