import path from 'node:path';
import type { BackupReason } from '@segue/shared/contracts/jobs';
import {
  databaseFacts,
  dumpDatabase,
  findPrograms,
  withSnapshot,
  type DatabaseFacts,
  type PostgresPrograms,
} from '../../database/dump/index.js';
import { partNames, type Manifest } from './archive/manifest.js';
import { writeAudioList, writeSettings } from './archive/write-parts.js';
import type { BackupGround, Watch } from './backup-ground.js';

/** Steps beside the tables: the lists, packing, looking at it, storing it. */
const otherSteps = 4;

/** What was read of one moment, its parts lying as files in a folder. */
export interface Gathered {
  readonly facts: Omit<Manifest, 'parts'>;
  readonly programs: PostgresPrograms;
  /** All steps of a backup, those of the caller among them. */
  readonly steps: number;
}

/** Reads all parts of a backup into `folder`, all of the same moment. @throws TypedError `not-configured` */
export function gather(
  { databaseUrl: url, app, secretsKey }: BackupGround,
  reason: BackupReason,
  folder: string,
  watch: Watch,
): Promise<Gathered> {
  const createdAt = new Date().toISOString();
  const fileOf = (name: string) => path.join(folder, name);
  return withSnapshot(url, async (snapshot) => {
    const database = await databaseFacts(snapshot);
    const programs = await findPrograms(database.serverMajor);
    const steps = Object.keys(database.tables).length + otherSteps;
    watch.report({ done: 0, total: steps, message: 'Listing the audio' });
    const audio = await writeAudioList(snapshot, fileOf(partNames.audio));
    await writeSettings(snapshot, fileOf(partNames.settings));
    let done = 1;
    await dumpDatabase({
      ...{ url, programs, snapshotId: snapshot.id, file: fileOf(partNames.database), signal: watch.signal },
      onTable: (name) => watch.report({ done: done++, total: steps, message: `Reading ${name}` }),
    });
    const facts = { ...factsOf(database, programs), createdAt, reason, app, audio, secretsKey };
    return { facts, programs, steps };
  });
}

function factsOf({ server, migrations, tables }: DatabaseFacts, programs: PostgresPrograms) {
  const format = 1 as const;
  return { format, postgres: server, pgDump: programs.version, migrations: [...migrations], tables };
}
