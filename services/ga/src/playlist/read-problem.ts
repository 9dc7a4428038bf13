import { bareProblem, tracksProblem, type PlaylistProblem } from '@segue/shared/contracts/jobs';
import { ProblemError } from '@segue/shared/domain/set-rules';

/** Reads a problem from JSON text. Throws `ProblemError` ('problem-invalid') that names the field and the reason. */
export function parseProblem(text: string): PlaylistProblem {
  return readProblem(parseJson(text));
}

/** The same for a value that was parsed already. A `transition` matrix makes it a bare problem. */
export function readProblem(value: unknown): PlaylistProblem {
  const bare = typeof value === 'object' && value !== null && 'transition' in value;
  const read = bare ? bareProblem.safeParse(value) : tracksProblem.safeParse(value);
  if (read.success) return read.data;
  const [first, ...others] = read.error.issues;
  const field = first?.path.join('.') ?? '';
  const where = field === '' ? 'The problem' : `The field ${field}`;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new ProblemError(
    'problem-invalid',
    `${where} is not right: ${first?.message ?? 'unknown reason'}${more}`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProblemError('problem-invalid', `The problem is not JSON: ${(error as Error).message}`);
  }
}
