import { pino, type DestinationStream, type Logger } from 'pino';
import { loggerEnv } from './env.js';
import { logContext } from './log-context.js';
import { prettyLine } from './pretty-lines.js';

export type { Logger } from 'pino';

/** Never in a log, wherever they stand. */
const secrets = ['password', 'token', 'secret', 'authorization', 'cookie', 'apiKey', '["x-api-key"]'];
const redact = secrets.flatMap((name) => (name.startsWith('[') ? [name, `*${name}`] : [name, `*.${name}`]));

/**
 * The log of one process: JSON lines, or readable ones on a terminal. Each line carries the request and the run that
 * it belongs to (see `withLogContext`), its time in milliseconds and `name`.
 * @param destination where the lines go instead of standard output
 */
export function createLogger(name: string, destination: DestinationStream = standardOutput()): Logger {
  const options = {
    name,
    level: loggerEnv().LOG_LEVEL,
    redact,
    base: { name },
    mixin: () => ({ ...logContext() }),
  };
  return pino(options, destination);
}

function standardOutput(): DestinationStream {
  if (!process.stdout.isTTY) return pino.destination({ dest: 1, sync: false });
  return { write: (line) => process.stdout.write(prettyLine(line)) };
}
