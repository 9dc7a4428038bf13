import { execFile } from 'node:child_process';

/** Another program's opinion of a file's tempo; null when it has none. */
export interface Rival {
  name: string;
  bpmOf(path: string): Promise<number | null>;
}

const RIVALS: readonly { name: string; args: (path: string) => string[]; pattern: RegExp }[] = [
  { name: 'aubio', args: (path) => ['tempo', path], pattern: /([\d.]+) bpm/ },
  { name: 'soundstretch', args: (path) => [path, '-bpm'], pattern: /Detected BPM rate ([\d.]+)/ },
];

/** Those of aubio and soundstretch (both in Debian) that are installed. */
export async function installedRivals(): Promise<Rival[]> {
  const rivals: Rival[] = [];
  for (const { name, args, pattern } of RIVALS) {
    if ((await outputOf(name, ['--help'])) === null) continue;
    const bpmOf = async (path: string): Promise<number | null> => {
      const found = pattern.exec((await outputOf(name, args(path))) ?? '');
      return found ? Number(found[1]) : null;
    };
    rivals.push({ name, bpmOf });
  }
  return rivals;
}

/** What a program prints on both channels, whatever its exit code; null when it is not installed. */
function outputOf(program: string, args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, args, { maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      resolve(error?.code === 'ENOENT' ? null : stdout + stderr);
    });
  });
}
