import { createInterface } from 'node:readline';
import { environment } from './env.mjs';

const colours = [36, 33, 32, 35, 34, 96, 93];
const width = 9;
let given = 0;

/** Colours are for people who look at a terminal (https://no-color.org). */
export const wantsColour = (stream, env = environment) => Boolean(stream.isTTY) && !env.NO_COLOR;

/**
 * A writer of log lines that begin with the name of the process they come from.
 * @param {string} name
 * @param {NodeJS.WriteStream} out
 */
export function prefixedLines(name, out = process.stdout) {
  const colour = colours[given++ % colours.length];
  const label = `${name.padEnd(width)} |`;
  const prefix = wantsColour(out) ? `\u001b[${colour}m${label}\u001b[0m` : label;
  return (line) => void out.write(`${prefix} ${line}\n`);
}

/** Gives each line of a process's output to a writer. */
export function followOutput(child, writeLine) {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream, crlfDelay: Infinity }).on('line', writeLine);
  }
}
