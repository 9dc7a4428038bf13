import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Storage } from '@segue/shared/node';
import { z } from 'zod';

/** Files that are looked for at a time. */
const atATime = 16;

/** Names that are told; how many there are is counted to the end. */
const named = 12;

const line = z.object({ key: z.string(), size: z.number(), name: z.string() });
type Line = z.output<typeof line>;

/** What of the audio of a backup is not in the storage. */
export interface MissingAudio {
  readonly checked: number;
  readonly missing: number;
  readonly names: readonly string[];
  /** Why not all could be looked for; null when all was. */
  readonly problem: string | null;
}

/**
 * Looks for each file of a manifest of audio. One of another size is not the one that was meant. A storage that does not
 * answer is told of and is no failure: by now the tables are restored.
 */
export async function missingAudio(storage: Storage, list: Readable): Promise<MissingAudio> {
  const found = { checked: 0, missing: 0, names: [] as string[] };
  try {
    for await (const files of batches(list)) {
      const stats = await Promise.all(files.map(({ key }) => storage.stat(key)));
      const gone = files.filter(({ size }, index) => stats[index]?.size !== size);
      found.checked += files.length;
      found.missing += gone.length;
      found.names.push(...gone.slice(0, named - found.names.length).map(({ name }) => name));
    }
    return { ...found, problem: null };
  } catch (error) {
    return { ...found, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function* batches(list: Readable): AsyncGenerator<Line[]> {
  let waiting: Line[] = [];
  for await (const text of createInterface({ input: list.pipe(createGunzip()) })) {
    waiting.push(line.parse(JSON.parse(text)));
    if (waiting.length < atATime) continue;
    yield waiting;
    waiting = [];
  }
  yield waiting;
}
