import { prefixedLines } from './log-lines.mjs';
import { supervise } from './supervise.mjs';

/**
 * All processes of one installation. They are stopped in the reverse order of the groups in which they were started.
 * @param {{ onSpawn?: (name: string, pid: number) => void, linesOf?: (name: string) => (line: string) => void }} [hooks]
 *   `onSpawn` is told of each process that is started; `linesOf` gives the writer of a part's log lines
 */
export function createInstallation({ onSpawn, linesOf = prefixedLines } = {}) {
  const groups = [];
  return {
    /** Starts some parts, side by side. */
    start(parts) {
      groups.push(parts.map((part) => supervise(part, { onSpawn, writeLine: linesOf(part.name) })));
    },
    isEmpty: () => groups.length === 0,
    /** The name of a part that does not come up however often it is started; undefined when there is none. */
    hopeless: () => groups.flat().find((part) => part.isHopeless())?.name,
    /** Stops everything, group by group. */
    async stop() {
      for (const group of groups.splice(0).reverse()) await Promise.all(group.map((part) => part.stop()));
    },
  };
}
