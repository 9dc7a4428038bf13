import { serverMajorOf, withSnapshot } from '../../database/dump/index.js';

/** The major version of the server at an address: 17. */
export function serverMajor(databaseUrl: string): Promise<number> {
  return withSnapshot(databaseUrl, async (snapshot) => {
    const [row] = await snapshot.query<{ number: string }>(
      `SELECT current_setting('server_version_num') AS number`,
    );
    return serverMajorOf(row?.number ?? '0');
  });
}

/** Whether Segue has made no table there yet. */
export function isEmpty(databaseUrl: string): Promise<boolean> {
  return withSnapshot(databaseUrl, async (snapshot) => {
    const [row] = await snapshot.query<{ there: string | null }>(
      `SELECT to_regclass('public."_prisma_migrations"')::text AS there`,
    );
    return row === undefined || row.there === null;
  });
}
