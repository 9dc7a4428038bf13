import { say } from '../launcher/say.mjs';
import { must } from '../launcher/shell.mjs';

/** What everything together may hold when nothing is to be done, in MiB. */
const bar = 900;

const units = { B: 1 / 1024 ** 2, KiB: 1 / 1024, MiB: 1, GiB: 1024 };

/** Prints what each container holds in memory. @throws when it is more than the bar */
export async function checkMemory({ env }, { compose }) {
  const ids = (await compose('ps', '--quiet')).trim().split('\n');
  const format = '{{.Name}} {{.MemUsage}}';
  const lines = (await must('docker', ['stats', '--no-stream', '--format', format, ...ids], { env }))
    .trim()
    .split('\n');
  const held = lines.map((line) => {
    const [, name, number, unit] = /^(\S+) ([\d.]+)(\w+)/.exec(line);
    return { name: name.replace(/^segue-compose-test-|-1$/g, ''), mebibytes: Number(number) * units[unit] };
  });
  for (const { name, mebibytes } of held) say(`  ${name.padEnd(16)} ${mebibytes.toFixed(0).padStart(4)} MiB`);
  const sum = held.reduce((all, { mebibytes }) => all + mebibytes, 0);
  say(`  ${'all'.padEnd(16)} ${sum.toFixed(0).padStart(4)} MiB   (bar ${bar})`);
  if (sum > bar) throw new Error(`everything together holds ${sum.toFixed(0)} MiB, ${bar} are allowed`);
}
