import { isPortFree } from './ports.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Makes sure that the ports people know can be had.
 * @param {{ variable: string, port: number, host: string, what: string }[]} wanted
 */
export async function checkPorts(wanted) {
  for (const { variable, port, host, what } of wanted) {
    if (await isPortFree(port, host)) continue;
    throw new Refusal(
      `Port ${port}, where ${what} should listen, is taken by another program. Stop that, or choose another port: ${variable}=${port + 10} npm run up`,
    );
  }
  const [first, second] = wanted;
  if (first.port === second.port) {
    throw new Refusal(
      `${first.variable} and ${second.variable} are both ${first.port}: give them different ports.`,
    );
  }
}
