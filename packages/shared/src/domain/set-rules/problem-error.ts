/** A problem that cannot be solved as it stands. The message is for the DJ: what is wrong, what to do. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly code: 'problem-invalid' | 'infeasible',
    message: string,
  ) {
    super(message);
  }
}

/** Two hard rules that cannot both be kept. */
export const collision = (one: string, other: string, advice: string): ProblemError =>
  new ProblemError('infeasible', `${one} collides with ${other}. ${advice}`);
