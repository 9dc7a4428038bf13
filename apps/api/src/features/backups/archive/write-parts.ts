import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Snapshot } from '../../../database/dump/index.js';

/** A file of audio that the library knows, one a line. */
export interface ListedAudio {
  /** sha256 of its bytes. */
  readonly hash: string;
  readonly key: string;
  readonly size: number;
  readonly name: string;
}

const audioRows = `SELECT "contentHash" AS hash, "storageKey" AS key, "sizeBytes"::float8 AS size, "originalName" AS name
  FROM "AudioFile" ORDER BY "contentHash"`;

/** Writes the manifest of audio: its bytes are not in a backup, but what they must be is. */
export async function writeAudioList(
  snapshot: Snapshot,
  target: string,
): Promise<{ files: number; bytes: number }> {
  const total = { files: 0, bytes: 0 };
  const lines = async function* () {
    for await (const row of snapshot.rows<ListedAudio>(audioRows)) {
      total.files += 1;
      total.bytes += row.size;
      yield `${JSON.stringify(row)}\n`;
    }
  };
  await pipeline(Readable.from(lines()), createGzip(), createWriteStream(target));
  return total;
}

/** Writes the settings of the installation and of its people, to be read by a person; a restore takes them from the dump. */
export async function writeSettings(snapshot: Snapshot, target: string): Promise<void> {
  const rows = await snapshot.query<{ person: string | null; key: string; value: unknown }>(
    `SELECT u.username AS person, s.key, s.value FROM "Setting" s LEFT JOIN "User" u ON u.id = s."userId"
     ORDER BY u.username NULLS FIRST, s.key`,
  );
  await writeFile(target, `${JSON.stringify(rows, null, 2)}\n`);
}
