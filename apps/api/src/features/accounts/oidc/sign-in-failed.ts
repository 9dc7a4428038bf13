import type { SignInProblem } from '@segue/shared/contracts/http';

/** Why nobody was signed in. The code goes to the sign-in page, the message to the log. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';

  constructor(
    readonly code: SignInProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
