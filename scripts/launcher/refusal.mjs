/**
 * Something that a person must do before we can go on: said as a sentence, never as a stack trace.
 * Commands print the message and leave with exit code 1.
 */
export class Refusal extends Error {
  name = 'Refusal';
}

/** Runs a command's main function; a Refusal is printed as text, anything else with its stack. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0;
  } catch (error) {
    console.error(error instanceof Refusal ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}
