import { z } from 'zod';
import { backupReason } from '@segue/shared/contracts/jobs';

/** Names of the parts of an archive, in their order: what is looked at first comes first. */
export const partNames = {
  manifest: 'manifest.json',
  settings: 'settings.json',
  audio: 'audio.jsonl.gz',
  database: 'database.dump',
} as const;

/** What lies behind the manifest. */
export const packedParts = [partNames.settings, partNames.audio, partNames.database];

/** What an archive says of itself. Another `format` is refused; what a later one adds is left alone. */
export const manifestSchema = z.object({
  format: z.literal(1, 'The backup is of a form that this version of Segue does not know.'),
  createdAt: z.iso.datetime(),
  reason: backupReason,
  /** Version of Segue that wrote it. */
  app: z.string(),
  /** Of the server, and of the pg_dump that read it. */
  postgres: z.string(),
  pgDump: z.string(),
  /** The schema, as the migrations that made it. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** Rows by table. */
  tables: z.record(z.string(), z.number().int()),
  audio: z.object({ files: z.number().int(), bytes: z.number() }),
  /** Tells whether SECRETS_KEY is the same one, and nothing else of it. */
  secretsKey: z.string(),
  parts: z.array(z.object({ name: z.string(), size: z.number().int(), sha256: z.string() })),
});

export type Manifest = z.output<typeof manifestSchema>;

/** The last migration, which is what a schema is called by. */
export const schemaOf = ({ migrations }: Pick<Manifest, 'migrations'>): string =>
  migrations.at(-1)?.name ?? '';
