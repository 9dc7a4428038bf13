import { readFileSync } from 'node:fs';
import type { z } from 'zod';

type Source = Readonly<Record<string, string | undefined>>;

/** A variable that is missing or wrong; the message names each one and what it must be. */
export class EnvError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not right:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'EnvError';
  }
}

/**
 * Reads the variables that `schema` names out of `source`, which an `env.ts` passes as `process.env`.
 * An empty variable counts as absent. `NAME_FILE` may hold the path of a file with the value of `NAME` (a Docker secret).
 * @throws {EnvError} naming every variable that is missing or wrong
 */
export function parseEnv<S extends z.ZodObject>(schema: S, source: Source): z.output<S> {
  const values = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, valueOf(name, source)]));
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new EnvError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

/** Like {@link parseEnv}, for the start of a process: prints what is wrong and exits with code 78 (EX_CONFIG). */
export function readEnv<S extends z.ZodObject>(schema: S, source: Source): z.output<S> {
  try {
    return parseEnv(schema, source);
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(78);
  }
}

function valueOf(name: string, source: Source): string | undefined {
  const given = source[name];
  if (given !== undefined && given !== '') return given;
  const file = source[`${name}_FILE`];
  return file === undefined || file === '' ? undefined : readSecret(name, file);
}

function readSecret(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new EnvError([`${name}_FILE: ${file} cannot be read (${String(error)})`]);
  }
}
