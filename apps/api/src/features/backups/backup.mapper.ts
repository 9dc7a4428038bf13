import type { Api, RouteOutput } from '@segue/shared/contracts/http';
import { schemaOf } from './archive/manifest.js';
import type { StoredBackup } from './store/stored-backup.js';

type Backup = RouteOutput<Api['backups']['list']>['items'][number];

/** A backup as its owner sees it. */
export function toBackup(
  { id, size, sha256, manifest, checks }: StoredBackup,
  fits: Pick<Backup, 'refusal' | 'warning'>,
): Backup {
  const { createdAt, reason, app, postgres, tables, audio } = manifest;
  const rows = (table: string) => tables[table] ?? 0;
  const holds = {
    ...{ people: rows('User'), copies: rows('CollectionItem'), tracks: rows('Track') },
    ...{ playlists: rows('Playlist'), audioFiles: audio.files },
  };
  return {
    id,
    createdAt,
    reason,
    size,
    sha256,
    app,
    postgres,
    schema: schemaOf(manifest),
    holds,
    checks,
    ...fits,
  };
}
