import { releaseRoutes } from '@segue/shared/contracts/http';
import type { TestApi } from '../../testing/index.js';

const TITLES = ['Higher', 'Scarab', 'Starchild'] as const;
type Title = (typeof TITLES)[number];

/** A record of three tracks. */
export interface KailashEp {
  readonly releaseId: string;
  readonly trackIds: Readonly<Record<Title, string>>;
}

/** Adds it to the owner's library; Discogs lists one video for it, of the first track. */
export async function addKailashEp(api: TestApi, videoUrl: string): Promise<KailashEp> {
  const tracks = TITLES.map((title, at) => ({ title, position: `A${at + 1}`, durationSeconds: 400 + at }));
  const typed = { title: 'Kailash EP', artist: 'Kailash', tracks };
  const added = await api.owner.ask('/api/releases', { method: 'POST', json: { typed } });
  const { id: releaseId } = releaseRoutes.add.response.parse(await added.json());
  const rows = await api.database.sql<{ id: string; title: Title }>(
    'SELECT id, title FROM "Track" WHERE "releaseId" = $1',
    [releaseId],
  );
  const idOf = (title: Title): string => rows.find((row) => row.title === title)?.id ?? '';
  const trackIds = { Higher: idOf('Higher'), Scarab: idOf('Scarab'), Starchild: idOf('Starchild') };
  await api.database.sql(
    `INSERT INTO "ExternalLink" (id, "releaseId", kind, url, title, "durationSeconds", source)
     VALUES (gen_random_uuid(), $1, 'video', $2, 'Kailash - Higher', 400, 'discogs')`,
    [releaseId, videoUrl],
  );
  return { releaseId, trackIds };
}
