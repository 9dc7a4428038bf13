import { say } from './say.mjs';
import { supervise } from './supervise.mjs';

/**
 * All processes of one installation. They are stopped in the reverse order of the groups in which they were started.
 * @param {(name: string, pid: number) => void} onSpawn told of each process that is started
 */
export function createInstallation(onSpawn) {
  const groups = [];
  return {
    /** Starts some parts, side by side. */
    start(parts) {
      groups.push(parts.map((part) => supervise(part, { onSpawn })));
    },
    /** The name of a part that does not come up however often it is started; undefined when there is none. */
    hopeless: () => groups.flat().find((part) => part.isHopeless())?.name,
    /** Stops everything, group by group. */
    async stop() {
      if (groups.length === 0) return;
      say('stopping …');
      for (const group of groups.reverse()) await Promise.all(group.map((part) => part.stop()));
      say('stopped');
    },
  };
}
